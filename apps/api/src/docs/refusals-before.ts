import type { Policy } from "../http/guard.ts"
import type { ProblemName } from "../http/problems.ts"

/** What the edge and the guard look at. */
interface Operation {
  readonly method: string
  readonly policy: Policy
  /** Whether anything of the request is read by a schema. */
  readonly isParsed: boolean
}

/** How a request is refused before the use case has it: by the edge, by the guard, by the schemas of the route. */
export const refusalsBefore = ({
  method,
  policy,
  isParsed
}: Operation): ReadonlyArray<ProblemName> => [
  "WrongHost",
  "NoSuchPage",
  "TooManyRequests",
  "Internal",
  ...(isParsed ? (["InvalidRequest"] as const) : []),
  ...(method === "GET" || policy.who === "machine" ? [] : refusalsOfBodies(policy)),
  ...refusalsOfCallers(policy)
]

const refusalsOfBodies = ({ upload }: Policy): ReadonlyArray<ProblemName> =>
  upload === true
    ? ["CrossSite", "TooLarge"]
    : ["CrossSite", "UnsupportedMediaType", "TooLarge", "InvalidRequest"]

const refusalsOfCallers = (policy: Policy): ReadonlyArray<ProblemName> => {
  if (policy.who === "citizen") {
    const level = policy.level !== undefined && policy.level !== "basic"
    const anew = policy.fresh !== undefined || (policy.aal ?? 1) !== 1
    return [
      "NotSignedIn",
      ...(level ? (["LevelTooLow"] as const) : []),
      ...(anew ? (["StepUpNeeded"] as const) : [])
    ]
  }
  if (policy.who === "clerk") return policy.roles ? ["NotSignedIn", "RoleMissing"] : ["NotSignedIn"]
  return []
}
