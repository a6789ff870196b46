import * as v from "valibot"
import { isPrintable } from "../shared/printable.ts"

const short = v.pipe(
  v.string(),
  v.minLength(1, "address.part"),
  v.maxLength(100, "address.part"),
  v.check(isPrintable, "text.characters")
)

/** A house of the address directory: its identifier there, and its line as the directory writes it. */
export const DirectoryHouse = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1, "address.choose"), v.maxLength(64, "address.choose")),
  text: v.pipe(
    v.string(),
    v.minLength(3, "address.choose"),
    v.maxLength(300, "address.choose"),
    v.check(isPrintable, "address.choose")
  ),
  postcode: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/, "address.postcode")))
})
export type DirectoryHouse = v.InferOutput<typeof DirectoryHouse>

/** What the directory suggests: a house, or a street whose houses are still to be asked for. */
export const SuggestedAddress = v.object({ ...DirectoryHouse.entries, isHouse: v.boolean() })
export type SuggestedAddress = v.InferOutput<typeof SuggestedAddress>

/** Where the citizen is registered: a house chosen from the directory, and the flat in it. */
export const Address = v.strictObject({
  ...DirectoryHouse.entries,
  flat: v.optional(short)
})
export type Address = v.InferOutput<typeof Address>

/** "119019, Москва, улица Новый Арбат, дом 10, кв. 5". Some directories write the postcode into the line. */
export const addressLine = ({ text, postcode = "", flat }: Address): string =>
  [text.startsWith(postcode) ? "" : postcode, text, flat && `кв. ${flat}`]
    .filter(Boolean)
    .join(", ")
