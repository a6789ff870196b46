import type { Localised } from "@opora/domain/catalogue/localised"
import { Definitions } from "@opora/domain/catalogue/ports"
import { Effect } from "effect"

/** What the agency or office of that code is called, as the catalogue knows it. */
export const agencyName = Effect.fnUntraced(function* (
  code: string
): Effect.fn.Return<Localised | undefined, never, Definitions> {
  const all = yield* (yield* Definitions).all
  const known = all.flatMap(({ card, offices }) => [card.agency, ...offices])
  return known.find((each) => each.code === code)?.name
})
