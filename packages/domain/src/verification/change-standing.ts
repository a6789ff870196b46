import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { SecondFactors } from "../accounts/factors/second-factors.ts"
import type { Level } from "../accounts/level.ts"
import { Sessions } from "../accounts/sessions.ts"
import { Jobs } from "../jobs/ports.ts"
import type { Actor } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import type { Snils } from "../profile/snils.ts"
import { now } from "../shared/clock.ts"
import type { Evidence } from "./evidence.ts"
import { hasSecondFactor } from "./has-second-factor.ts"
import { type AnotherVerifiedAccount, Standings } from "./ports.ts"
import { type StandingEvent, standingSubject } from "./standing-events.ts"

interface Changing {
  readonly given?: Evidence & { readonly snils?: Snils }
  readonly revoked?: ReadonlyArray<Evidence>
  readonly by: Actor
}

/**
 * Give or revoke evidence, and let the level follow. Journals each, and promises to look again when
 * the evidence runs out. With another level every session is owed a new token (security rule S3); the one
 * that changed it takes its own at once. Call it in a transaction. Returns the level from now on.
 */
export const changeStanding = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  { given, revoked = [], by }: Changing
): Effect.fn.Return<
  Level,
  AnotherVerifiedAccount,
  Standings | SecondFactors | Sessions | Journal | Jobs
> {
  const at = yield* now
  const { before, after } = yield* (yield* Standings).change(citizenId, {
    at,
    hasSecondFactor: yield* hasSecondFactor(citizenId),
    revoked: revoked.map(({ id }) => id),
    ...(given && { given })
  })

  const events: Array<StandingEvent> = revoked.map(({ id, method }) => {
    return { type: "EvidenceRevoked", at, by, evidenceId: id, method }
  })
  if (given) {
    const { id, method, strength } = given
    events.push({ type: "EvidenceGiven", at, by, evidenceId: id, method, strength })
  }
  if (before !== after) {
    events.push({ type: "LevelChanged", at, by, from: before, to: after })
    yield* (yield* Sessions).oweTokens(citizenId, at)
  }
  if (events.length > 0) {
    const facts = events.map((event) => factOf(standingSubject, event))
    yield* (yield* Journal).append(citizenId, facts)
  }

  if (given?.expiresAt !== undefined) {
    const key = `level/${citizenId}/${given.id}`
    yield* (yield* Jobs).schedule({ type: "RefreshLevel", citizenId }, { key, at: given.expiresAt })
  }
  return after
})
