import { Effect } from "effect"
import type { CurrentCitizen, StepUpNeeded } from "../accounts/current-citizen.ts"
import { freshForConsents, requireHighest } from "../accounts/factors/require-highest.ts"
import type { SecondFactors } from "../accounts/factors/second-factors.ts"
import { promiseLookAbout } from "../appointments/promise-looks.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { type ConsentCommand, type ConsentRefused, decide } from "./consent-commands.ts"
import { type ConsentEvent, evolve } from "./consent-events.ts"
import type { Consent, ConsentId } from "./consent.ts"
import { type ConsentChanged, type ConsentNotFound, Consents } from "./ports.ts"

type Change =
  | { readonly type: "Revoke" }
  | Pick<Extract<ConsentCommand, { readonly type: "Narrow" }>, "type" | "data">

/**
 * «Отозвать», or leave the agency fewer data. It holds from that moment on. It asks for all the factors
 * the citizen has, proven lately.
 */
export const changeConsent = Effect.fn("changeConsent")(
  function* (
    id: ConsentId,
    change: Change
  ): Effect.fn.Return<
    Consent,
    StepUpNeeded | ConsentNotFound | ConsentRefused | ConsentChanged,
    CurrentCitizen | SecondFactors | Consents | Jobs | Transactions
  > {
    const citizen = yield* requireHighest(freshForConsents)
    const consents = yield* Consents
    const { consent, version } = yield* consents.get(citizen.id, id)
    const asked = { at: yield* now, by: byCitizen(citizen.id) }
    const events = yield* Effect.fromResult(decide({ ...change, ...asked }, consent))
    if (events.length === 0) return consent

    const changed = events.reduce(evolve, consent)
    const save = consents.save({ consent: changed, version }, events.map(consentFact(consent)))
    // A visit booked for what the consent was given for has no use any more.
    const look = promiseLookAbout(citizen.id, consent.subject, `consent/${id}/${version}`)
    yield* atomically(Effect.andThen(save, look))
    return changed
  },
  // Two windows at once: one change is kept, the other looks again.
  Effect.retry({ while: ({ _tag }) => _tag === "ConsentChanged", times: 3 })
)

/** An event of the consent as the journal tells it. */
export const consentFact =
  ({ id, subject }: Consent) =>
  (event: ConsentEvent) =>
    factOf(`consent/${id}`, { ...event, subject })
