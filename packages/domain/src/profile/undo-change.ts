import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Journal } from "../journal/ports.ts"
import { applyChange } from "./apply-change.ts"
import { changeOf } from "./list-changes.ts"
import { ChangeNotFound } from "./ports.ts"

/**
 * «Отменить»: put back what stood before the change at that place of the journal. It is a new change,
 * confirmed and journalled like any other; nothing is taken out of the journal.
 */
export const undoChange = Effect.fn("undoChange")(function* (
  seq: number,
  confirmation: string | undefined
) {
  const { id } = yield* CurrentCitizen
  const entry = yield* (yield* Journal).entry(id, seq)
  if (entry?.type !== "ProfileSectionChanged") return yield* new ChangeNotFound()
  const { was } = changeOf(entry)
  if (!was) return yield* new ChangeNotFound()
  return yield* applyChange({ next: was, cause: "undone", confirmation })
})
