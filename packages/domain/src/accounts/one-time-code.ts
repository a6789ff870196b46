import * as v from "valibot"

export const OneTimeCodeId = v.pipe(v.string(), v.uuid(), v.brand("OneTimeCodeId"))
export type OneTimeCodeId = v.InferOutput<typeof OneTimeCodeId>
