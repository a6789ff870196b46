import type { Answers } from "@opora/domain/catalogue/answers"
import { isEmpty, rowsOf } from "@opora/domain/catalogue/answers"
import type { LeafField } from "@opora/domain/catalogue/field"
import { printedSnils } from "@opora/domain/profile/snils"
import { money, number, numericDay } from "../i18n/format.ts"
import { masks } from "../masked-input/masks.ts"
import { locale } from "../prefs/prefs.ts"
import { words } from "../words/ui.words.ts"

/** An answer as people read it. */
export const answerText = (field: LeafField, answer: unknown): string => {
  if (field.kind === "consent") return answer === true ? words().yes : words().no
  if (isEmpty(answer)) return words().empty
  switch (field.kind) {
    case "text":
      return shownText(field.format, String(answer))
    case "number":
      return number(Number(answer))
    case "money":
      return money(Number(answer))
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(String(answer))
        ? numericDay(String(answer))
        : String(answer)
    case "choice":
      return field.options.find(({ value }) => value === answer)?.label[locale()] ?? ""
    case "person":
      return join(" ", parts(answer, "family", "given", "patronymic"))
    case "address": {
      const [postcode, text, flat] = parts(answer, "postcode", "text", "flat")
      // Directories write the postcode into the line as often as not.
      const line = postcode && text?.includes(postcode) ? text : join(", ", [postcode, text])
      return join(", ", [line, flat && words().flatShort(flat)])
    }
    case "document":
      return parts(answer, "title").join("")
    case "file":
      return rowsOf(answer)
        .flatMap((file) => parts(file, "name"))
        .join(", ")
  }
}

const shownText = (format: string, text: string): string => {
  if (format === "snils") return printedSnils(text)
  return format === "phone" ? masks.phone(text) : text
}

/** The named parts of an answer that has such. */
export const parts = (
  answer: unknown,
  ...names: ReadonlyArray<string>
): ReadonlyArray<string | undefined> => {
  const [row]: ReadonlyArray<Answers> = rowsOf([answer])
  return names.map((name) => {
    const part = row?.[name]
    return typeof part === "string" ? part : undefined
  })
}

const join = (by: string, texts: ReadonlyArray<string | undefined>): string =>
  texts.filter(Boolean).join(by)
