import * as v from "valibot"

const said = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000))

/** One thing said in every language of the account. Neither may be missing. */
export const Localised = v.strictObject({ ru: said, en: said })
export type Localised = v.InferOutput<typeof Localised>
