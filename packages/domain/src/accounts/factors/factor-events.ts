import { Effect } from "effect"
import { byCitizen } from "../../journal/actor.ts"
import { factOf } from "../../journal/entry.ts"
import { Journal } from "../../journal/ports.ts"
import { now } from "../../shared/clock.ts"
import type { JsonObject } from "../../shared/json.ts"
import type { CitizenId } from "../citizen.ts"

/** What can happen to the ways a citizen proves who they are. */
type FactorEvent =
  | { readonly type: "PasskeyAdded"; readonly id: string; readonly name: string }
  | { readonly type: "PasskeyRenamed"; readonly id: string; readonly name: string }
  | { readonly type: "PasskeyRemoved"; readonly id: string; readonly name: string }
  | { readonly type: "AuthenticatorAppAdded" | "AuthenticatorAppRemoved" }
  | { readonly type: "RecoveryCodesMade" }
  | { readonly type: "SecondFactorChosen"; readonly change: JsonObject }

/** Write down what the citizen did to their factors, in the caller's transaction. */
export const tellFactorEvent = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  event: FactorEvent
): Effect.fn.Return<void, never, Journal> {
  const by = byCitizen(citizenId)
  const at = yield* now
  const { subject, ...data } = "id" in event ? ofKey(event) : { subject: "second-factor", ...event }
  yield* (yield* Journal).append(citizenId, [factOf(subject, { at, by, ...data })])
})

const ofKey = ({ id, ...data }: Extract<FactorEvent, { id: string }>) => ({
  subject: `passkey/${id}`,
  ...data
})
