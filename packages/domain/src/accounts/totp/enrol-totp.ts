import { Effect } from "effect"
import { type Mac, SecureRandom } from "effect/crypto"
import { atomically } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import { newId } from "../../shared/identifier.ts"
import { Accounts } from "../accounts.ts"
import { masked } from "../contact.ts"
import type { CurrentCitizen, StepUpNeeded } from "../current-citizen.ts"
import { endFactorChange, type FactorChangeNeeds } from "../factors/end-factor-change.ts"
import { tellFactorEvent } from "../factors/factor-events.ts"
import { keepOneStrong, type LastStrongFactor } from "../factors/last-strong-factor.ts"
import { freshForFactors, requireHighest } from "../factors/require-highest.ts"
import { FactorNotProven, type SecondFactors } from "../factors/second-factors.ts"
import type { SessionGone } from "../session-gone.ts"
import type { Token } from "../token.ts"
import { TotpSecrets } from "./ports.ts"
import { secretOf, stepOf, TotpId, type TotpSecret, totpUri } from "./totp.ts"

type Changing = TotpSecrets | FactorChangeNeeds

/** A secret for the citizen's app, to be scanned or typed in. */
export interface TotpOffer {
  readonly secret: TotpSecret
  readonly uri: string
}

/** Make a secret for the citizen's app. It counts for nothing until `enrolTotp`. */
export const beginTotp = Effect.fn("beginTotp")(function* (): Effect.fn.Return<
  TotpOffer,
  StepUpNeeded,
  CurrentCitizen | SecondFactors | TotpSecrets | Accounts | SecureRandom.SecureRandom
> {
  const citizen = yield* requireHighest(freshForFactors)
  const bytes = yield* (yield* SecureRandom.SecureRandom).randomBytes(20)
  const secret = secretOf(bytes)
  const id = yield* newId(TotpId)
  const waiting = { id, secret, enrolled: false, lastStep: -1, addedAt: yield* now }
  yield* (yield* TotpSecrets).begin(citizen.id, waiting)
  const [first] = yield* (yield* Accounts).contactsOf(citizen.id)
  return { secret, uri: totpUri(secret, "Опора", first ? masked(first.contact) : citizen.id) }
})

/** Whoever began it was fresh; finding the app in the telephone may take a while. Seconds. */
export const timeToScan = 15 * 60

/** Switch the app on with its first right code. Of two who try at once, one does. */
export const enrolTotp = Effect.fn("enrolTotp")(function* (
  code: string
): Effect.fn.Return<Token, StepUpNeeded | FactorNotProven | SessionGone, Changing | Mac.Mac> {
  const citizen = yield* requireHighest(timeToScan)
  const secrets = yield* TotpSecrets
  const at = yield* now
  const waiting = yield* secrets.waiting(citizen.id)
  const step = waiting && (yield* stepOf(waiting, code.replaceAll(/\D/g, ""), at))
  if (!waiting || step === undefined) return yield* new FactorNotProven()

  const enrol = Effect.gen(function* () {
    const { id } = waiting
    if (!(yield* secrets.enrol(citizen.id, id, step, at))) return yield* new FactorNotProven()
    yield* tellFactorEvent(citizen.id, { type: "AuthenticatorAppAdded" })
    return yield* endFactorChange({ method: "totp", class: "have", channel: `totp/${id}`, at })
  })
  return yield* atomically(enrol)
})

/** Switch the app off. Silent but for the new token where there is none; the last strong factor stays. */
export const removeTotp = Effect.fn("removeTotp")(function* (): Effect.fn.Return<
  Token,
  StepUpNeeded | LastStrongFactor | SessionGone,
  Changing
> {
  const citizen = yield* requireHighest(freshForFactors)
  const secrets = yield* TotpSecrets
  const remove = Effect.gen(function* () {
    if (yield* secrets.remove(citizen.id)) {
      yield* tellFactorEvent(citizen.id, { type: "AuthenticatorAppRemoved" })
      yield* keepOneStrong(citizen.id)
    }
    return yield* endFactorChange()
  })
  return yield* atomically(remove)
})
