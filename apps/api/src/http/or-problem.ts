import type { Locale } from "@opora/domain/shared/locale"
import { mend, problemResponse } from "./problems.ts"

type Outcome =
  | { readonly success: true }
  | { readonly success: false; readonly error: ReadonlyArray<Issue> }

type Issue = {
  readonly message: string
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined
}

// A validator does not know the env of the route it stands in; the edge has set the locale before it.
type Asked = { readonly var: { readonly locale?: Locale } }

/**
 * What a validator answers to a request of the wrong shape: where it was wrong, by which rule, and how
 * to mend it. Never what was sent: that may be a citizen's secret.
 */
export const orProblem = (outcome: Outcome, c: Asked): Response | undefined => {
  if (outcome.success) return undefined
  const { locale = "ru" } = c.var
  const errors = outcome.error.slice(0, most).map((issue) => {
    const code = codeOf(issue)
    return { path: pathOf(issue), code, message: mend(code, locale) }
  })
  return problemResponse("InvalidRequest", locale, { errors })
}

// A body with a hundred thousand mistakes is not worth an answer of ten megabytes.
const most = 100

const pathOf = ({ path = [] }: Issue): string =>
  path
    .map((step) => String(typeof step === "object" ? step.key : step))
    .join(".")
    .slice(0, 200)

// Our own schemas give codes for messages. valibot's own message repeats what was sent: never that one.
const ours = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/

const structures = new Set(["object", "strict_object", "variant", "record", "tuple_with_rest"])

const codeOf = (issue: Issue): string => {
  // Where the running server has valibot say the type alone, that is not ours either.
  const isTypes = "type" in issue && issue.type === issue.message
  if (!isTypes && ours.test(issue.message)) return issue.message
  if (!("type" in issue) || typeof issue.type !== "string") return "invalid"
  if ("received" in issue && issue.received === "undefined") return "required"
  if ("expected" in issue && issue.expected === "never") return "unknown"
  return structures.has(issue.type) ? "structure" : issue.type
}
