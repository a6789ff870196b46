import { Effect } from "effect"
import * as v from "valibot"
import { type Answers, rowsOf } from "../catalogue/answers.ts"
import type { Definition } from "../catalogue/definition.ts"
import type { Field } from "../catalogue/field.ts"
import { Address } from "../profile/address.ts"
import { isStreet } from "../profile/is-street.ts"
import type { Registries } from "../verification/registries.ts"
import { AnswersRefused } from "./hold-attachments.ts"

/** Refuse answers that name a street where a house of the directory is asked for. */
export const requireHouses = Effect.fnUntraced(function* (
  { steps }: Definition,
  answers: Answers
): Effect.fn.Return<void, AnswersRefused, Registries> {
  const fields = steps.flatMap((step) => step.fields)
  const addresses = fields.flatMap((field) => addressesIn(field, answers[field.id], field.id))
  const streets = yield* Effect.filter(addresses, ({ address }) => isStreet(address), {
    concurrency: 4
  })
  const problems = streets.map(({ path }) => ({ path, code: "address.choose" }))
  if (problems.length > 0) return yield* new AnswersRefused({ problems })
})

interface Given {
  readonly path: string
  readonly address: Address
}

const addressesIn = (field: Field, answer: unknown, path: string): ReadonlyArray<Given> => {
  if (field.kind === "group") {
    return rowsOf(answer).flatMap((row, index) =>
      field.fields.flatMap((leaf) => addressesIn(leaf, row[leaf.id], `${path}.${index}.${leaf.id}`))
    )
  }
  if (field.kind !== "address" || !v.is(Address, answer)) return []
  return [{ path, address: answer }]
}
