import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { promiseLookAbout } from "../appointments/promise-looks.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byOffice } from "../journal/actor.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { consentFact } from "./change-consent.ts"
import { decide } from "./consent-commands.ts"
import { evolve } from "./consent-events.ts"
import type { ConsentId } from "./consent.ts"
import { type ConsentChanged, Consents } from "./ports.ts"

/** Note that the consent's day has passed, if it still stood until then. */
export const expireConsent = Effect.fn("expireConsent")(
  function* (
    citizenId: CitizenId,
    id: ConsentId
  ): Effect.fn.Return<void, ConsentChanged, Consents | Jobs | Transactions> {
    const consents = yield* Consents
    const found = yield* Effect.option(consents.get(citizenId, id))
    if (found._tag === "None") return
    const { consent, version } = found.value
    const expire = { type: "Expire", at: yield* now, by: byOffice("portal") } as const
    const decided = yield* Effect.option(Effect.fromResult(decide(expire, consent)))
    // Revoked before, or noted before: there is nothing to note.
    if (decided._tag === "None" || decided.value.length === 0) return
    const expired = decided.value.reduce(evolve, consent)
    const save = consents.save(
      { consent: expired, version },
      decided.value.map(consentFact(consent))
    )
    const look = promiseLookAbout(citizenId, consent.subject, `consent/${id}/${version}`)
    yield* atomically(Effect.andThen(save, look))
  },
  Effect.retry({ while: ({ _tag }) => _tag === "ConsentChanged", times: 3 })
)
