import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { dutyPaid } from "../applications/duty-paid.ts"
import { Books, type ChargeNotFound } from "./books.ts"
import type { ChargeId } from "./charge.ts"

type Telling = ReturnType<typeof dutyPaid>

/** A charge is settled: tell what it was raised for. Told twice, it is heard once. */
export const chargeSettled = Effect.fn("chargeSettled")(function* (
  citizenId: CitizenId,
  chargeId: ChargeId
): Effect.fn.Return<
  void,
  ChargeNotFound | Effect.Error<Telling>,
  Books | Effect.Services<Telling>
> {
  const { value } = yield* (yield* Books).charge(citizenId, chargeId)
  if (value.status !== "settled") return
  if (value.subject.startsWith("application/")) yield* dutyPaid(citizenId, value.subject)
})
