import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Books, type BooksPage, type ChargeNotFound } from "./books.ts"
import type { Charge, ChargeId } from "./charge.ts"

/** What the citizen still has to pay, soonest due first. */
export const listUnpaid = Effect.fn("listUnpaid")(function* (): Effect.fn.Return<
  ReadonlyArray<Charge>,
  never,
  CurrentCitizen | Books
> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Books).unpaidOf(id)
})

/** All charges of the citizen, newest first. */
export const listCharges = Effect.fn("listCharges")(function* (
  page: BooksPage<ChargeId>
): Effect.fn.Return<ReadonlyArray<Charge>, never, CurrentCitizen | Books> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Books).chargesOf(id, page)
})

/** One charge of the citizen. */
export const viewCharge = Effect.fn("viewCharge")(function* (
  chargeId: ChargeId
): Effect.fn.Return<Charge, ChargeNotFound, CurrentCitizen | Books> {
  const { id } = yield* CurrentCitizen
  return (yield* (yield* Books).charge(id, chargeId)).value
})
