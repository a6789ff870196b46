import * as v from "valibot"

const letters = /^[\p{L}\p{M}]+(?:['’. -]+[\p{L}\p{M}]+)*\.?$/u

const part = v.pipe(
  v.string(),
  v.minLength(1, "name.required"),
  v.maxLength(100, "name.too_long"),
  v.check((text) => !/\d/.test(text), "name.digits"),
  v.check((text) => letters.test(text), "name.letters")
)

/** The name as the passport writes it. Not everybody has a patronymic. */
export const Name = v.strictObject({
  family: part,
  given: part,
  patronymic: v.optional(part)
})
export type Name = v.InferOutput<typeof Name>

/** "Иванова Анна Петровна" */
export const fullName = ({ family, given, patronymic }: Name): string =>
  [family, given, patronymic].filter(Boolean).join(" ")

/** The same name however it is typed: case, Ё for Е, hyphens and spaces make no difference. */
export const sameName = (a: string | undefined, b: string | undefined): boolean =>
  plain(a) === plain(b)

const plain = (text = ""): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/[^\p{L}]/gu, "")
