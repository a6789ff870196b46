import type { Problem } from "@opora/contract/problem"
import { described } from "../http/describe.ts"
import { allProblems } from "../http/problems.ts"

const schema = { $ref: "#/components/schemas/Problem" }

/** The problems these operations name: each as an example, and as an answer where it is alone in its status. */
export const problemsNamedIn = (operations: string) => {
  const all = [...allProblems()]
  const names = (part: string, code: string) =>
    operations.includes(`"#/components/${part}/${code}"`)
  const responses = all.filter(([code]) => names("responses", code))
  const examples = all.filter(([code]) => names("examples", code) || names("responses", code))
  return {
    examples: Object.fromEntries(
      examples.map(([code, told]) => [
        code,
        { summary: told.title, value: { ...told, ...more[code] } }
      ])
    ),
    responses: Object.fromEntries(
      responses.map(([code, told]) => [code, described([told], schema)])
    )
  }
}

/** What some say beside their type. */
const more: Readonly<Record<string, Pick<Problem, "errors" | "needs" | "details">>> = {
  "invalid-request": {
    errors: [{ path: "login", code: "required", message: "Fill in this field" }]
  },
  "answers-refused": {
    errors: [{ path: "year", code: "answer.required", message: "Fill in this field" }]
  },
  "level-too-low": { needs: { level: "verified" } },
  "step-up-needed": { needs: { aal: 2, seconds: 300 } },
  "confirmation-needed": { needs: { operation: "applications.submit" } },
  "draft-moved-on": { details: { version: 4 } },
  "move-refused": { details: { status: "closed" } },
  "code-sent-lately": { details: { retryAfter: 42 } },
  "too-many-tries": { details: { retryAfter: 60 } },
  "code-wrong": { details: { left: 2 } }
}
