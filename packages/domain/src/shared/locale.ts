import * as v from "valibot"

/** The languages the account speaks, the first one first. */
export const Locale = v.picklist(["ru", "en"])
export type Locale = v.InferOutput<typeof Locale>
