import * as v from "valibot"
import type { Locale } from "../shared/locale.ts"

const said = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000))

/** One thing said in every language of the account. Neither may be missing. */
export const Localised = v.strictObject({ ru: said, en: said })
export type Localised = v.InferOutput<typeof Localised>

/** What is said, in the reader's language. */
export const inLocale = (text: Localised, locale: Locale): string => text[locale]
