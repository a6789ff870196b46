import { Effect } from "effect"
import type { Journal } from "../../journal/ports.ts"
import { atomically, type Transactions } from "../../shared/atomically.ts"
import type { CurrentCitizen, StepUpNeeded } from "../current-citizen.ts"
import { endFactorChange, type FactorChangeNeeds } from "../factors/end-factor-change.ts"
import { tellFactorEvent } from "../factors/factor-events.ts"
import { keepOneStrong, type LastStrongFactor } from "../factors/last-strong-factor.ts"
import { freshForFactors, requireHighest } from "../factors/require-highest.ts"
import type { SecondFactors } from "../factors/second-factors.ts"
import type { SessionGone } from "../session-gone.ts"
import type { Token } from "../token.ts"
import type { CredentialId, PasskeyId } from "./passkey.ts"
import { PasskeyNotFound, Passkeys } from "./ports.ts"

/** Call a key something else. Told again, it says nothing new. */
export const renamePasskey = Effect.fn("renamePasskey")(function* (
  id: PasskeyId,
  name: string
): Effect.fn.Return<
  void,
  StepUpNeeded | PasskeyNotFound,
  CurrentCitizen | SecondFactors | Passkeys | Journal | Transactions
> {
  const citizen = yield* requireHighest(freshForFactors)
  const passkeys = yield* Passkeys
  const key = (yield* passkeys.of(citizen.id)).find((each) => each.id === id)
  if (!key) return yield* new PasskeyNotFound()
  if (key.name === name) return

  const rename = Effect.gen(function* () {
    yield* passkeys.rename(citizen.id, id, name)
    yield* tellFactorEvent(citizen.id, { type: "PasskeyRenamed", id, name })
  })
  yield* atomically(rename)
})

/** A key that is gone, and the session's new token. */
export interface RemovedPasskey {
  /** For the authenticator, that it may stop offering the key. */
  readonly credentialId: CredentialId
  readonly token: Token
}

/** Forget a key. The last strong factor stays until there is another. */
export const removePasskey = Effect.fn("removePasskey")(function* (
  id: PasskeyId
): Effect.fn.Return<
  RemovedPasskey,
  StepUpNeeded | PasskeyNotFound | LastStrongFactor | SessionGone,
  Passkeys | FactorChangeNeeds
> {
  const citizen = yield* requireHighest(freshForFactors)
  const passkeys = yield* Passkeys
  const key = (yield* passkeys.of(citizen.id)).find((each) => each.id === id)
  if (!key) return yield* new PasskeyNotFound()

  const remove = Effect.gen(function* () {
    yield* tellFactorEvent(citizen.id, { type: "PasskeyRemoved", id, name: key.name })
    yield* passkeys.remove(citizen.id, id)
    yield* keepOneStrong(citizen.id)
    return yield* endFactorChange()
  })
  return { credentialId: key.credentialId, token: yield* atomically(remove) }
})
