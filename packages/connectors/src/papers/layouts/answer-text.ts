import { isEmpty, rowsOf } from "@opora/domain/catalogue/answers"
import type { LeafField } from "@opora/domain/catalogue/field"
import { addressLine } from "@opora/domain/profile/address"
import { fullName } from "@opora/domain/profile/name"
import { printedSnils } from "@opora/domain/profile/snils"
import { inRoubles, Kopecks } from "@opora/domain/shared/money"
import * as v from "valibot"

/** What an answer says on paper, in Russian; nothing when it is not given. */
export const answerText = (field: LeafField, answer: unknown): string | undefined => {
  if (isEmpty(answer)) return undefined
  switch (field.kind) {
    case "text":
      return printed(field.format, String(answer))
    case "number":
      return String(answer)
    case "money":
      return v.is(Kopecks, answer) ? inRoubles(v.parse(Kopecks, answer)) : undefined
    case "date":
      return String(answer).split("-").toReversed().join(".")
    case "choice":
      return field.options.find(({ value }) => value === answer)?.label.ru
    case "consent":
      return "Да"
    case "address":
      return v.is(HouseLike, answer) ? addressLine(v.parse(HouseLike, answer)) : undefined
    case "person":
      return v.is(NameLike, answer) ? fullName(v.parse(NameLike, answer)) : undefined
    case "document":
      return v.is(Titled, answer) ? answer.title : undefined
    case "file":
      return rowsOf(answer)
        .map(({ name }) => (typeof name === "string" ? name : ""))
        .join(", ")
  }
}

const printed = (format: string, written: string): string => {
  if (format === "snils") return printedSnils(written)
  if (format !== "phone") return written
  return written.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, "+7 $1 $2-$3-$4")
}

const text = v.pipe(v.string(), v.minLength(1))
const HouseLike = v.object({
  id: v.optional(v.string(), ""),
  text,
  postcode: v.optional(text),
  flat: v.optional(text)
})
const NameLike = v.object({ family: text, given: text, patronymic: v.optional(text) })
const Titled = v.object({ title: text })
