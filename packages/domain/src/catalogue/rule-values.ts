import type { Json } from "../shared/json.ts"
import { type Answers, isEmpty, rowsOf } from "./answers.ts"
import type { Field } from "./field.ts"

/** A value as rules see it: whole numbers become CEL's int. */
export const forRules = (value: unknown): unknown => {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(forRules)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, forRules(each)]))
}

/** What a rule gave, as plain JSON. Nothing for what JSON can't say. */
export const fromRules = (value: unknown): Json | undefined => {
  if (typeof value === "bigint") return Number(value)
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") {
    return value
  }
  if (Array.isArray(value)) return value.map(fromRules).filter((each) => each !== undefined)
  if (typeof value !== "object" || value === null) return undefined
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value)
  const told = entries.flatMap(([key, each]) => {
    const json = fromRules(each)
    return json === undefined ? [] : [[String(key), json] as const]
  })
  return Object.fromEntries(told)
}

/** One answer as rules see it; nothing when it is absent. */
export const answerForRules = (field: Field, answer: unknown): unknown => {
  switch (field.kind) {
    case "text":
    case "choice":
      return typeof answer === "string" ? answer.trim() : ""
    case "consent":
      return answer === true
    case "file":
      return rowsOf(answer).map((file) => (typeof file["name"] === "string" ? file["name"] : ""))
    case "group":
      return rowsOf(answer).map((row) => rowForRules(field.fields, row))
    case "date":
      return typeof answer === "string" && !isEmpty(answer) ? answer : undefined
    case "number":
    case "money":
      return typeof answer === "number" ? forRules(answer) : undefined
    case "address":
    case "person":
    case "document":
      return typeof answer === "object" && answer !== null ? forRules(answer) : undefined
  }
}

const rowForRules = (fields: ReadonlyArray<Field>, row: Answers): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .map((field) => [field.id, answerForRules(field, row[field.id])] as const)
      .filter(([, value]) => value !== undefined)
  )
