import { Effect } from "effect"
import type { Localised } from "./localised.ts"
import { Definitions } from "./ports.ts"

/** What the agency or office of that code is called, as the catalogue knows it. */
export const agencyName = Effect.fnUntraced(function* (
  code: string
): Effect.fn.Return<Localised | undefined, never, Definitions> {
  const all = yield* (yield* Definitions).all
  const known = all.flatMap(({ card, offices }) => [card.agency, ...offices])
  return known.find((each) => each.code === code)?.name
})
