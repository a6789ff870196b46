import * as v from "valibot"

/** A person with an account here. Citizens of one name are told apart by this alone. */
export const CitizenId = v.pipe(v.string(), v.uuid(), v.brand("CitizenId"))
export type CitizenId = v.InferOutput<typeof CitizenId>
