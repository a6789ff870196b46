import type { Answer, Answers } from "@opora/domain/catalogue/answers"
import { rowsOf } from "@opora/domain/catalogue/answers"
import { checkAnswers } from "@opora/domain/catalogue/check-answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import type { Field, GroupField, LeafField } from "@opora/domain/catalogue/field"
import type { RuleContext } from "@opora/domain/catalogue/rule-context"
import { visibleFields } from "@opora/domain/catalogue/visible-fields"
import { daysAfter } from "@opora/domain/profile/day"

/** A whole number from 0 up to, but not including, `below`. */
export type Dice = (below: number) => number

/** Dice that fall the same for the same seed (xorshift). */
export const diceOf = (seed: number): Dice => {
  let state = seed | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.abs(state) % below
  }
}

/**
 * A random citizen fills in the form: answers what is shown until all of it is answered, and tries
 * again, a few times, what the form says is wrong.
 */
export const randomAnswers = (
  definition: Definition,
  context: RuleContext,
  dice: Dice
): Answers => {
  const fields = new Map(definition.steps.flatMap((s) => s.fields.map((f) => [f.id, f] as const)))
  const answers: Record<string, Answer> = {}
  for (let round = 0; round < 60; round++) {
    const { paths } = visibleFields(definition, answers, context)
    const wrong = checkAnswers(definition, answers, context).map(({ path }) => path)
    const open = [...paths, ...wrong].filter((path) => wrong.includes(path) && !isRow(path, wrong))
    if (open.length === 0) return answers
    for (const path of new Set(open)) {
      const field = fields.get(path.split(".")[0] ?? "")
      if (field) answers[field.id] = again(field, answers[field.id], path, context, dice)
    }
  }
  return answers
}

// A row is mended field by field, but made anew with its group.
const isRow = (path: string, wrong: ReadonlyArray<string>) =>
  path.includes(".") && wrong.includes(path.split(".")[0] ?? "")

const again = (
  field: Field,
  before: unknown,
  path: string,
  context: RuleContext,
  dice: Dice
): Answer => {
  if (field.kind !== "group") return leafAnswer(field, context, dice)
  const [, index, id] = path.split(".")
  const leaf = field.fields.find((each) => each.id === id)
  if (index === undefined || !leaf) return newRows(field, rowsOf(before).length, dice)
  return rowsOf(before).map((row, at) =>
    at === Number(index) ? { ...row, [leaf.id]: rowAnswer(leaf, context, dice) } : row
  )
}

const newRows = (group: GroupField, had: number, dice: Dice) =>
  Array.from({ length: Math.max(1, group.min, Math.min(had + dice(2), 3)) }, () => ({}))

const rowAnswer = (field: LeafField, context: RuleContext, dice: Dice) => {
  if (field.kind === "person") return { family: "Петрова", given: "Анна" }
  if (field.kind === "file") return [file]
  return leafScalar(field, context, dice)
}

const file = { id: "0192b1f0-0000-7000-8000-000000000001", name: "скан.pdf", size: 1000 }

const leafAnswer = (field: LeafField, context: RuleContext, dice: Dice): Answer => {
  switch (field.kind) {
    case "address":
      return { id: "house-1", text: "Москва, улица Новый Арбат, дом 10" }
    case "person":
      return { family: "Иванова", given: "Мария", patronymic: "Петровна" }
    case "document":
      return { id: file.id, title: "Паспорт" }
    case "file":
      return [file]
    case "text":
    case "number":
    case "money":
    case "date":
    case "choice":
    case "consent":
      return leafScalar(field, context, dice)
  }
}

const leafScalar = (field: LeafField, context: RuleContext, dice: Dice) => {
  switch (field.kind) {
    case "number":
    case "money":
      return field.min + dice(field.max - field.min + 1)
    case "date":
      return daysAfter(context.today, 400 - dice(30_000))
    case "choice":
      return field.options[dice(field.options.length)]?.value ?? ""
    case "text":
      return samples[field.format] ?? digits(field.max, dice)
    case "consent":
    case "address":
    case "person":
    case "document":
    case "file":
      return true
  }
}

const samples: Readonly<Record<string, string>> = {
  plain: "77:01:0001001:1234",
  name: "Анна",
  "latin-name": "Anna",
  snils: "11223344595",
  inn: "500100732259",
  phone: "+79161234567",
  email: "anna@example.org"
}

const digits = (length: number, dice: Dice): string =>
  Array.from({ length }, () => String(dice(10))).join("")
