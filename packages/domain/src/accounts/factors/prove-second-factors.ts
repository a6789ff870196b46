import { Effect, Layer } from "effect"
import type { Digest, Mac, SecureRandom } from "effect/crypto"
import { byOffice } from "../../journal/actor.ts"
import { factOf } from "../../journal/entry.ts"
import { Journal } from "../../journal/ports.ts"
import type { Transactions } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import { Accounts } from "../accounts.ts"
import type { CitizenId } from "../citizen.ts"
import type { AuthEvent, SecondFactor } from "../factor.ts"
import { askToUse } from "../passkeys/ask-passkey.ts"
import type { PasskeyCeremonies } from "../passkeys/ceremonies.ts"
import type { PasskeyChallenges } from "../passkeys/challenge.ts"
import { Passkeys } from "../passkeys/ports.ts"
import { RecoveryCodes } from "../recovery-codes/ports.ts"
import { TotpSecrets } from "../totp/ports.ts"
import { FactorAttempts } from "./factor-attempts.ts"
import { FactorSettings } from "./factor-settings.ts"
import { offered } from "./offered.ts"
import { provePasskey, proveRecoveryCode, proveTotp } from "./prove-factor.ts"
import { FactorNotProven, type FactorsLocked, SecondFactors } from "./second-factors.ts"

/** What the second factors rest on. */
type Needed =
  | Accounts
  | Passkeys
  | PasskeyChallenges
  | PasskeyCeremonies
  | TotpSecrets
  | RecoveryCodes
  | FactorAttempts
  | FactorSettings
  | Journal
  | Transactions
  | Mac.Mac
  | Digest.Digest
  | SecureRandom.SecureRandom

/** The second factors, from what each of them keeps. */
export const secondFactors: Layer.Layer<SecondFactors, never, Needed> = Layer.effect(
  SecondFactors,
  Effect.map(Effect.context<Needed>(), (needed) => ({
    of: (citizenId) => Effect.provideContext(offeredTo(citizenId), needed),

    askPasskey: (citizenId, boundTo) => Effect.provideContext(askToUse(citizenId, boundTo), needed),

    prove: (citizenId, proof, boundTo) => {
      const prove = (): Effect.Effect<AuthEvent, FactorNotProven | FactorsLocked, Needed> => {
        switch (proof.method) {
          case "passkey":
            return Effect.catchTag(
              provePasskey(citizenId, proof.answer, boundTo),
              "PasskeyRefused",
              () => Effect.fail(new FactorNotProven())
            )
          case "totp":
            return counted(citizenId, proveTotp(citizenId, proof.code))
          case "recovery-code":
            return counted(citizenId, proveRecoveryCode(citizenId, proof.code))
        }
      }
      return Effect.provideContext(prove(), needed)
    },

    counted: (citizenId, proving) => Effect.provideContext(counted(citizenId, proving), needed)
  }))
)

const offeredTo = Effect.fnUntraced(function* (citizenId: CitizenId) {
  const { primary, ...codes } = yield* (yield* FactorSettings).of(citizenId)
  const contacts = codes.sms || codes.email ? yield* (yield* Accounts).contactsOf(citizenId) : []
  const reached = (kind: "phone" | "email") => contacts.some(({ contact }) => contact.kind === kind)
  const left = yield* (yield* RecoveryCodes).left(citizenId)

  const enrolled: Record<SecondFactor, boolean> = {
    passkey: (yield* (yield* Passkeys).of(citizenId)).length > 0,
    totp: (yield* (yield* TotpSecrets).enrolled(citizenId)) !== undefined,
    sms: codes.sms && reached("phone"),
    email: codes.email && reached("email"),
    "recovery-code": left !== undefined && left.left > 0
  }
  return offered(enrolled, primary)
})

const counted = Effect.fnUntraced(function* <A, E, R>(
  citizenId: CitizenId,
  proving: Effect.Effect<A, E, R>
) {
  const attempts = yield* FactorAttempts
  const { lockedUntil } = yield* attempts.take(citizenId, yield* now)
  const proven = yield* lockedUntil === undefined
    ? proving
    : Effect.tapError(proving, () => tellOfLock(citizenId, lockedUntil))
  yield* attempts.forget(citizenId)
  return proven
})

const tellOfLock = Effect.fnUntraced(function* (citizenId: CitizenId, until: string) {
  const at = yield* now
  const locked = { type: "SecondFactorLocked", at, by: byOffice("portal"), until }
  yield* (yield* Journal).append(citizenId, [factOf("factor/codes", locked)])
})
