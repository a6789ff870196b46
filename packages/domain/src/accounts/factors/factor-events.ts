import { Effect } from "effect"
import { byCitizen } from "../../journal/actor.ts"
import { factOf } from "../../journal/entry.ts"
import { Journal } from "../../journal/ports.ts"
import { now } from "../../shared/clock.ts"
import type { CitizenId } from "../citizen.ts"
import type { PrimaryFactor } from "./offered.ts"

/** What can happen to the ways a citizen proves who they are. */
type FactorEvent =
  | { readonly type: "PasskeyAdded"; readonly id: string; readonly name: string }
  | { readonly type: "PasskeyRenamed"; readonly id: string; readonly name: string }
  | { readonly type: "PasskeyRemoved"; readonly id: string; readonly name: string }
  | { readonly type: "AuthenticatorAppAdded" | "AuthenticatorAppRemoved" }
  | { readonly type: "RecoveryCodesMade" }
  | { readonly type: "CodesSwitchedOn" | "CodesSwitchedOff"; readonly channel: "sms" | "email" }
  | { readonly type: "PrimaryFactorChosen"; readonly factor: PrimaryFactor }

/** Write down what the citizen did to their factors, in the caller's transaction. */
export const tellFactorEvent = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  event: FactorEvent
): Effect.fn.Return<void, never, Journal> {
  const by = byCitizen(citizenId)
  const at = yield* now
  yield* (yield* Journal).append(citizenId, [factOf(subjectOf(event), { at, by, ...event })])
})

// Pages listen for "factor/…".
const subjectOf = (event: FactorEvent): string => {
  if ("id" in event) return `factor/${event.id}`
  return event.type === "RecoveryCodesMade" ? "factor/recovery-codes" : "factor/codes"
}
