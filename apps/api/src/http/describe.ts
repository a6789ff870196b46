import { Problem } from "@opora/contract/problem"
import { resolver } from "hono-openapi"
import type * as v from "valibot"
import { problemOf, type ProblemName } from "./problems.ts"

/** A good answer, for the OpenAPI description. */
export const answer = (description: string, schema: v.GenericSchema) => ({
  description,
  content: { "application/json": { schema: resolver(schema) } }
})

/** Every way the request may be refused, by status, in the words the problem itself uses. */
export const refusals = (...names: ReadonlyArray<ProblemName>) => {
  const byStatus = Map.groupBy(
    names.map((name) => problemOf(name)),
    ({ status }) => String(status)
  )
  return Object.fromEntries(
    [...byStatus].map(([status, problems]) => [status, described(problems)] as const)
  )
}

const described = (problems: ReadonlyArray<Problem>) => ({
  description: problems.map(({ type, title }) => `${title} (\`${type}\`)`).join("; "),
  content: { "application/problem+json": { schema: resolver(Problem) } }
})
