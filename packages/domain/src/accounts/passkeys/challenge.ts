import { Context, type Effect } from "effect"
import * as v from "valibot"
import { Instant } from "../../shared/instant.ts"
import { CitizenId } from "../citizen.ts"
import { PasskeyKind } from "./passkey.ts"

/** 32 random bytes, base64url. */
export const ChallengeText = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, "base64url"))

const asked = {
  /** SHA-256 of the challenge, hexadecimal: what is kept opens nothing. */
  hash: v.pipe(v.string(), v.length(64)),
  expiresAt: Instant
}

/**
 * What was asked of an authenticator. One asked to make a key can't be answered by a use of one, and
 * each is good for the session or sign-in that asked.
 */
export const Challenge = v.variant("ceremony", [
  v.object({
    ceremony: v.literal("create"),
    ...asked,
    citizenId: CitizenId,
    boundTo: v.string(),
    kind: PasskeyKind
  }),
  v.object({
    ceremony: v.literal("get"),
    ...asked,
    /** Nobody, while it is not known who signs in. */
    citizenId: v.nullable(CitizenId),
    boundTo: v.string()
  })
])
export type Challenge = v.InferOutput<typeof Challenge>
export type Ceremony = Challenge["ceremony"]

/** A challenge lives five minutes. */
export const challengeLife = 5 * 60_000

/** The challenges under way. */
export class PasskeyChallenges extends Context.Service<
  PasskeyChallenges,
  {
    readonly keep: (challenge: Challenge) => Effect.Effect<void>
    /** Take it out, in a statement of its own: of fifty who ask at once, one gets it. */
    readonly take: (hash: string, at: Instant) => Effect.Effect<Challenge | undefined>
  }
>()("@opora/domain/accounts/PasskeyChallenges") {}
