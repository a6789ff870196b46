import type { Answers } from "../catalogue/answers.ts"
import type { Definition } from "../catalogue/definition.ts"
import type { Field } from "../catalogue/field.ts"
import type { DataCategory } from "../consents/data-category.ts"

/** The answers that a narrowed consent still opens: what it does not name any more is left out. */
export const openAnswers = (
  { steps }: Definition,
  answers: Answers,
  shared: ReadonlyArray<DataCategory>,
  open: ReadonlyArray<DataCategory>
): Answers => {
  const closed = shared.filter((category) => !open.includes(category))
  const fields = steps.flatMap((step) => step.fields)
  return Object.fromEntries(
    fields
      .filter((field) => !closed.includes(categoryOf(field)))
      .flatMap(({ id }) => {
        const answer = answers[id]
        return answer === undefined ? [] : [[id, answer] as const]
      })
  )
}

/** The part of the citizen's data that the field belongs to. */
const categoryOf = ({ from, kind }: Field): DataCategory => {
  if (from === undefined) return kind === "file" || kind === "document" ? "documents" : "answers"
  if (from.startsWith("name")) return "name"
  if (from.startsWith("passport")) return "passport"
  return categories[from] ?? "answers"
}

const categories: Readonly<Record<string, DataCategory>> = {
  birthDate: "birth-date",
  snils: "snils",
  inn: "inn",
  address: "address",
  phone: "phones",
  email: "emails"
}
