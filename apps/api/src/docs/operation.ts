import * as v from "valibot"

/** What a body or an answer holds, by its media type. */
export const Part = v.looseObject({
  $ref: v.optional(v.string()),
  content: v.optional(
    v.record(v.string(), v.looseObject({ examples: v.optional(v.record(v.string(), v.unknown())) }))
  )
})
export type Part = v.InferOutput<typeof Part>

const Parameter = v.looseObject({ name: v.string(), in: v.string() })
export type Parameter = v.InferOutput<typeof Parameter>

/** As much of a described operation as is completed. */
export const Operation = v.looseObject({
  operationId: v.string(),
  parameters: v.optional(v.array(Parameter)),
  requestBody: v.optional(Part),
  responses: v.record(v.string(), Part)
})
export type Operation = v.InferOutput<typeof Operation>

/** Every operation, by its path and its method in small letters. */
export const Paths = v.record(v.string(), v.record(v.string(), Operation))
