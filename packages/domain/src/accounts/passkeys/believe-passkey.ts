import { Effect } from "effect"
import type { Digest } from "effect/crypto"
import { byCitizen } from "../../journal/actor.ts"
import { factOf } from "../../journal/entry.ts"
import { Journal } from "../../journal/ports.ts"
import { now } from "../../shared/clock.ts"
import type { CitizenId } from "../citizen.ts"
import type { AuthEvent } from "../factor.ts"
import { challengeHash } from "./ask-passkey.ts"
import { type Claimed, PasskeyCeremonies, PasskeyRefused } from "./ceremonies.ts"
import { type Ceremony, type Challenge, PasskeyChallenges } from "./challenge.ts"
import type { Passkey } from "./passkey.ts"
import { Passkeys } from "./ports.ts"

/**
 * The challenge that is answered, which is used up by this, before anything is verified: the same answer
 * never counts twice. It must be of this ceremony, for this citizen and for this flow or session.
 */
export const takeChallenge = Effect.fnUntraced(function* <Kind extends Ceremony>(
  ceremony: Kind,
  claimed: Claimed,
  citizenId: CitizenId | null,
  boundTo: string
): Effect.fn.Return<
  Extract<Challenge, { ceremony: Kind }>,
  PasskeyRefused,
  PasskeyChallenges | Digest.Digest
> {
  const hash = yield* challengeHash(claimed.challenge)
  const challenge = yield* (yield* PasskeyChallenges).take(hash, yield* now)
  if (!challenge || !isOf(challenge, ceremony))
    return yield* new PasskeyRefused({ why: "challenge" })
  if (challenge.citizenId !== citizenId || challenge.boundTo !== boundTo) {
    return yield* new PasskeyRefused({ why: "challenge" })
  }
  return challenge
})

const isOf = <Kind extends Ceremony>(
  challenge: Challenge,
  ceremony: Kind
): challenge is Extract<Challenge, { ceremony: Kind }> => challenge.ceremony === ceremony

/** The citizen's key that the answer claims to come from. */
export const claimedKey = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  { credentialId }: Claimed
): Effect.fn.Return<Passkey | undefined, never, Passkeys> {
  const keys = yield* (yield* Passkeys).of(citizenId)
  return keys.find((key) => key.credentialId === credentialId)
})

/**
 * Believe that the citizen used this key, whose challenge is taken already. The counter of a key that
 * stays on its device must grow, or there is a copy: that is journalled, for the citizen to be warned.
 */
export const believeUse = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  key: Passkey,
  answer: unknown,
  claimed: Claimed,
  mustNameUser: boolean
): Effect.fn.Return<AuthEvent, PasskeyRefused, Passkeys | PasskeyCeremonies | Journal> {
  const passkeys = yield* Passkeys
  const at = yield* now
  const userHandle = yield* passkeys.handleOf(citizenId)
  if (!userHandle) return yield* new PasskeyRefused({ why: "user-handle" })
  const { challenge } = claimed
  const expected = { challenge, credential: key, userHandle, kind: key.kind, mustNameUser }

  const shown = yield* (yield* PasskeyCeremonies)
    .used(answer, expected)
    .pipe(
      Effect.tapError(({ why }) => (why === "counter-fell" ? warn(citizenId, key) : Effect.void))
    )
  if (shown.counterFell) yield* Effect.logWarning("The counter of a synced passkey fell")

  const noted = yield* passkeys.used(citizenId, key.id, at, shown)
  if (!noted) return yield* new PasskeyRefused({ why: "counter-fell" })
  return {
    method: "passkey",
    class: "have",
    channel: `passkey/${key.id}`,
    userVerified: shown.verifiedUser,
    deviceBound: !key.backupEligible,
    at
  }
})

const warn = Effect.fnUntraced(function* (citizenId: CitizenId, { id, name }: Passkey) {
  const at = yield* now
  const event = { type: "PasskeyCopied", at, by: byCitizen(citizenId), name }
  yield* (yield* Journal).append(citizenId, [factOf(`factor/${id}`, event)])
})
