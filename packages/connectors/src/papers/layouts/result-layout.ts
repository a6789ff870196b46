import type { PaperLayout, PaperTemplate } from "@opora/domain/documents/paper"
import type { Json, JsonObject } from "@opora/domain/shared/json"
import type { Locale } from "@opora/domain/shared/locale"
import { incomeTable } from "./income-table.ts"
import { type Label, labels } from "./result.words.ts"
import { told } from "./told-value.ts"

/** The data of a paper as people read them: under labels in their language, the person first. */
export const resultLayout = (
  template: PaperTemplate,
  data: JsonObject,
  locale: Locale
): PaperLayout => {
  const words = labels[locale]
  const income = template === "income-certificate" ? incomeTable(data["income"], locale) : undefined
  const rest = Object.entries(data).filter(
    ([key]) => !persons.includes(key) && !(income && key === "income")
  )
  const rows = rest.flatMap(([key, value]) => {
    const text = told(value, locale)
    return text === "" ? [] : [{ label: isLabel(key) ? words[key] : key, value: text }]
  })
  const about = { rows: [...person(data, locale), ...rows] }
  return {
    sections: income ? [about, ...income.sections] : [about],
    ...(income && { total: income.total }),
    ...(data["decision"] === "approved" && { stamp: words.approved })
  }
}

const persons: ReadonlyArray<string> = ["family", "given", "patronymic", "birthDate", "decision"]

const person = (data: JsonObject, locale: Locale) => {
  const words = labels[locale]
  const name = [data["family"], data["given"], data["patronymic"]].filter(isText).join(" ")
  const born = told(data["birthDate"] ?? null, locale)
  return [
    ...(name ? [{ label: words.person, value: name }] : []),
    ...(born ? [{ label: words.birthDate, value: born }] : [])
  ]
}

const isText = (json: Json | undefined): json is string => typeof json === "string" && json !== ""

const isLabel = (key: string): key is Label => key in labels.ru
