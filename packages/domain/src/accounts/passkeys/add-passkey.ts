import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import { atomically } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import { newId } from "../../shared/identifier.ts"
import type { JsonObject } from "../../shared/json.ts"
import { Accounts } from "../accounts.ts"
import { masked } from "../contact.ts"
import type { CurrentCitizen, StepUpNeeded } from "../current-citizen.ts"
import { endFactorChange, type FactorChangeNeeds } from "../factors/end-factor-change.ts"
import { tellFactorEvent } from "../factors/factor-events.ts"
import { freshForFactors, requireHighest } from "../factors/require-highest.ts"
import type { SecondFactors } from "../factors/second-factors.ts"
import type { SessionGone } from "../session-gone.ts"
import type { Token } from "../token.ts"
import { askToMake } from "./ask-passkey.ts"
import { takeChallenge } from "./believe-passkey.ts"
import { PasskeyCeremonies, type PasskeyRefused } from "./ceremonies.ts"
import type { PasskeyChallenges } from "./challenge.ts"
import { type Passkey, PasskeyId, type PasskeyKind } from "./passkey.ts"
import { type PasskeyNotAdded, Passkeys } from "./ports.ts"

type Ceremony = Passkeys | PasskeyChallenges | PasskeyCeremonies | Digest.Digest
type Fresh = CurrentCitizen | SecondFactors

/** Ask for a key to be made: options for `navigator.credentials.create`. The first needs a session of at most five minutes. */
export const askForPasskey = Effect.fn("askForPasskey")(function* (
  kind: PasskeyKind
): Effect.fn.Return<
  JsonObject,
  StepUpNeeded,
  Ceremony | Fresh | Accounts | SecureRandom.SecureRandom
> {
  const { id, sessionId } = yield* requireHighest(freshForFactors)
  const [first] = yield* (yield* Accounts).contactsOf(id)
  return yield* askToMake(id, sessionId, kind, first ? masked(first.contact) : "Опора")
})

/** Put the key that was made in the citizen's list. The session gets a new token. */
export const addPasskey = Effect.fn("addPasskey")(function* (
  answer: unknown,
  name: string
): Effect.fn.Return<
  { readonly passkey: Passkey; readonly token: Token },
  StepUpNeeded | PasskeyRefused | PasskeyNotAdded | SessionGone,
  Ceremony | FactorChangeNeeds
> {
  const citizen = yield* requireHighest(freshForFactors)
  const ceremonies = yield* PasskeyCeremonies

  const claimed = yield* ceremonies.read(answer)
  const { kind } = yield* takeChallenge("create", claimed, citizen.id, citizen.sessionId)
  const made = yield* ceremonies.made(answer, { challenge: claimed.challenge, kind })
  const id = yield* newId(PasskeyId)
  const passkey: Passkey = { id, kind, name, ...made, addedAt: yield* now }

  const add = Effect.gen(function* () {
    yield* tellFactorEvent(citizen.id, { type: "PasskeyAdded", id, name })
    yield* (yield* Passkeys).add(citizen.id, passkey)
    return yield* endFactorChange()
  })
  return { passkey, token: yield* atomically(add) }
})
