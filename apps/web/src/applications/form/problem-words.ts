import type { FieldProblem } from "@opora/domain/catalogue/check-answers"
import type { Field } from "@opora/domain/catalogue/field"
import type { FieldProblem as ShownProblem } from "@opora/ui/form/field-problems"
import { locale } from "@opora/ui/prefs/prefs"
import { mends, words } from "./form.words.ts"

/** The problem in the reader's words: the definition's own, or those of its code. */
export const shown = ({ path, code, says }: FieldProblem): ShownProblem => ({
  path,
  text: says?.[locale()] ?? mends().codes[code] ?? mends().otherwise
})

/** The label of the field at a path: "jobs.0.until" is «Период 1. Окончание». */
export const labelAt = (fields: ReadonlyArray<Field>, path: string): string => {
  const [id, second = "", third] = path.split(".")
  const field = fields.find((each) => each.id === id)
  if (!field) return path
  if (field.kind === "group" && third !== undefined) {
    const row = words().row(field.item[locale()], Number(second) + 1)
    return `${row}. ${labelAt(field.fields, path.split(".").slice(2).join("."))}`
  }
  const part = field.kind === "person" ? partLabel(second) : undefined
  return part ?? field.label[locale()]
}

const partLabel = (part: string): string | undefined => {
  switch (part) {
    case "family":
      return words().family
    case "given":
      return words().given
    case "patronymic":
      return words().patronymic
    default:
      return undefined
  }
}
