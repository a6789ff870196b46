import type { Problem } from "@opora/contract/problem"
import type { Hono } from "hono"
import * as v from "valibot"
import { byStatus, described } from "../http/describe.ts"
import type { Policy } from "../http/guard.ts"
import { policyOf } from "../http/guard.ts"
import { codeOf } from "../http/problems.ts"
import type { ApiEnv } from "../http/world.ts"
import { type Operation, type Parameter, type Part, Paths } from "./operation.ts"
import { refusalsBefore } from "./refusals-before.ts"
import { withExamples } from "./with-examples.ts"

/** Each route's operation with what its guard says of it: by which cookie one asks, and how it refuses. */
export const completed = (paths: unknown, routes: Hono<ApiEnv>) => {
  const policies = policiesOf(routes)
  return mapped(v.parse(Paths, paths), (operations, path) =>
    mapped(operations, (operation, method) => {
      const policy = policies.get(`${method.toUpperCase()} ${path}`)
      if (!policy) throw new Error(`${method} ${path} has no guard`)
      return withExamples(withPolicy(operation, method.toUpperCase(), policy))
    })
  )
}

const policiesOf = (routes: Hono<ApiEnv>): ReadonlyMap<string, Policy> =>
  new Map(
    routes.routes.flatMap(({ method, path, handler }) => {
      const policy = policyOf(handler)
      return policy ? [[`${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`, policy]] : []
    })
  )

const withPolicy = (operation: Operation, method: string, policy: Policy): Operation => {
  const { parameters, requestBody } = operation
  const isParsed = Boolean(parameters ?? requestBody)
  const before = refusalsBefore({ method, policy, isParsed }).map(codeOf)
  const own = Object.values(operation.responses).flatMap(codesOf)
  const refused = [...byStatus([...own, ...before])].map(
    ([status, told]) => [status, answerOf(told)] as const
  )
  return {
    ...operation,
    ...(parameters && { parameters: parameters.map(asWritten) }),
    security: securityOf(policy),
    responses: { ...operation.responses, ...Object.fromEntries(refused) }
  }
}

/** On the wire a limit is text, as all of an address is; whoever writes it thinks of a number. */
const asWritten = (parameter: Parameter): Parameter =>
  parameter.name === "limit"
    ? { ...parameter, schema: { type: "integer", minimum: 1, maximum: 100 } }
    : parameter

const schema = { $ref: "#/components/schemas/Problem" }

const answerOf = (told: ReadonlyArray<Problem>) => {
  const [only, ...others] = told
  return only && others.length === 0
    ? { $ref: only.type.replace("urn:opora:problem:", "#/components/responses/") }
    : described(told, schema)
}

const codesOf = ({ content }: Part): ReadonlyArray<string> =>
  Object.keys(content?.["application/problem+json"]?.examples ?? {})

const securityOf = ({ who }: Policy) => {
  if (who === "citizen") return [{ session: [] }]
  return who === "clerk" ? [{ desk: [] }] : []
}

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
