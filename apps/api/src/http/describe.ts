import { Problem } from "@opora/contract/problem"
import { MediaType } from "@opora/domain/documents/file"
import { resolver } from "hono-openapi"
import type * as v from "valibot"
import { allProblems, codeOf, type ProblemName } from "./problems.ts"

/** A good answer, for the OpenAPI description. */
export const answer = (description: string, schema: v.GenericSchema) => ({
  description,
  content: { "application/json": { schema: resolver(schema) } }
})

const bytes = { schema: { type: "string", format: "binary" } } as const

/** A file as it is, of any kind we take: as a body, or as an answer. */
export const files = Object.fromEntries(MediaType.options.map((type) => [type, bytes]))

/** Every way the use case may refuse, by status. How the edge and the guard refuse is described for all routes at once. */
export const refusals = (...names: ReadonlyArray<ProblemName>) =>
  Object.fromEntries(
    [...byStatus(names.map(codeOf))].map(
      ([status, told]) => [status, described(told, resolver(Problem))] as const
    )
  )

/** The problems of these codes, each once, by their status. */
export const byStatus = (codes: Iterable<string>): ReadonlyMap<string, ReadonlyArray<Problem>> => {
  const known = [...new Set(codes)].flatMap((code) => problems.get(code) ?? [])
  return Map.groupBy(known, ({ status }) => String(status))
}

const problems = allProblems()

/** One answer for all of these problems, which are of one status. */
export const described = <Schema>(told: ReadonlyArray<Problem>, schema: Schema) => ({
  description: told.map(({ type, title }) => `${title} (\`${type}\`)`).join("; "),
  content: {
    "application/problem+json": {
      schema,
      examples: Object.fromEntries(told.map(({ type }) => [shortOf(type), exampleOf(type)]))
    }
  },
  ...(told.some(({ status }) => mayPass.has(status)) && { headers })
})

// Waiting helps (RFC 9110, 10.2.3).
const mayPass = new Set([429, 503])
const headers = { "Retry-After": { $ref: "#/components/headers/RetryAfter" } }

const shortOf = (type: string): string => type.split(":").at(-1) ?? type
const exampleOf = (type: string) => ({ $ref: `#/components/examples/${shortOf(type)}` })
