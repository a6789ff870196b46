import { Effect } from "effect"
import type { Digest, Mac } from "effect/crypto"
import * as v from "valibot"
import { byCitizen } from "../../journal/actor.ts"
import { factOf } from "../../journal/entry.ts"
import { Journal } from "../../journal/ports.ts"
import { atomically, type Transactions } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import type { CitizenId } from "../citizen.ts"
import type { AuthEvent } from "../factor.ts"
import { believeUse, claimedKey, takeChallenge } from "../passkeys/believe-passkey.ts"
import { PasskeyCeremonies, PasskeyRefused } from "../passkeys/ceremonies.ts"
import type { PasskeyChallenges } from "../passkeys/challenge.ts"
import type { Passkeys } from "../passkeys/ports.ts"
import { RecoveryCodes } from "../recovery-codes/ports.ts"
import { TypedRecoveryCode } from "../recovery-codes/recovery-code.ts"
import { TotpSecrets } from "../totp/ports.ts"
import { stepOf } from "../totp/totp.ts"
import { FactorNotProven } from "./second-factors.ts"

/** Believe a key used in this flow or session. A key can't be guessed: its failures are not counted. */
export const provePasskey = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  answer: unknown,
  boundTo: string
): Effect.fn.Return<
  AuthEvent,
  PasskeyRefused,
  Passkeys | PasskeyChallenges | PasskeyCeremonies | Journal | Digest.Digest
> {
  const claimed = yield* (yield* PasskeyCeremonies).read(answer)
  yield* takeChallenge("get", claimed, citizenId, boundTo)
  const key = yield* claimedKey(citizenId, claimed)
  if (!key) return yield* new PasskeyRefused({ why: "credential-id" })
  return yield* believeUse(citizenId, key, answer, claimed, false)
})

/** Believe a code of the citizen's app, once (RFC 6238, 5.2). */
export const proveTotp = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  code: string
): Effect.fn.Return<AuthEvent, FactorNotProven, TotpSecrets | Mac.Mac> {
  const secrets = yield* TotpSecrets
  const at = yield* now
  const totp = yield* secrets.enrolled(citizenId)
  const step = totp && (yield* stepOf(totp, code.replaceAll(/\D/g, ""), at))
  if (!totp || step === undefined) return yield* new FactorNotProven()
  if (!(yield* secrets.take(citizenId, totp.id, step, at))) return yield* new FactorNotProven()
  return { method: "totp", class: "have", channel: `totp/${totp.id}`, at }
})

/** Believe a recovery code, and use it up. The citizen is told that one was used. */
export const proveRecoveryCode = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  typed: string
): Effect.fn.Return<AuthEvent, FactorNotProven, RecoveryCodes | Journal | Transactions> {
  const codes = yield* RecoveryCodes
  const at = yield* now
  const code = v.safeParse(TypedRecoveryCode, typed)
  if (!code.success) return yield* new FactorNotProven()

  const take = Effect.gen(function* () {
    if (!(yield* codes.take(citizenId, code.output, at))) return yield* new FactorNotProven()
    const { left = 0 } = (yield* codes.left(citizenId)) ?? {}
    const used = factOf("factor/recovery-codes", {
      type: "RecoveryCodeUsed",
      at,
      by: byCitizen(citizenId),
      left
    })
    yield* (yield* Journal).append(citizenId, [used])
  })
  yield* atomically(take)
  return { method: "recovery-code", class: "have", channel: "recovery-codes", at }
})
