import type { Answers } from "../catalogue/answers.ts"
import type { Definition } from "../catalogue/definition.ts"
import type { Field } from "../catalogue/field.ts"
import type { DataCategory } from "../consents/data-category.ts"
import type { JsonObject } from "../shared/json.ts"

/** The answers that a narrowed consent still opens: what it does not name any more is left out. */
export const openAnswers = (
  { steps }: Definition,
  answers: Answers,
  shared: ReadonlyArray<DataCategory>,
  open: ReadonlyArray<DataCategory>
): Answers => {
  const closed = closedBy(shared, open)
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

/** What registries answered, as far as a narrowed consent still opens it. */
export const openReplies = (
  fetched: JsonObject,
  shared: ReadonlyArray<DataCategory>,
  open: ReadonlyArray<DataCategory>
): JsonObject => {
  const closed = closedBy(shared, open)
  return Object.fromEntries(
    Object.entries(fetched).filter(
      ([registry]) => !closed.includes(registries[registry] ?? "answers")
    )
  )
}

const closedBy = (shared: ReadonlyArray<DataCategory>, open: ReadonlyArray<DataCategory>) =>
  shared.filter((category) => !open.includes(category))

/** What each registry tells of, by its name. */
const registries: Readonly<Record<string, DataCategory>> = {
  passport: "passport",
  snils: "snils",
  inn: "inn",
  "tax-income": "income",
  address: "address"
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
