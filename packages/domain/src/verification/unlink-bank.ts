import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import {
  type CurrentCitizen,
  requireFresh,
  type StepUpNeeded
} from "../accounts/current-citizen.ts"
import type { SecondFactors } from "../accounts/factors/second-factors.ts"
import { renewSession } from "../accounts/renew-session.ts"
import type { SessionGone } from "../accounts/session-gone.ts"
import type { Sessions } from "../accounts/sessions.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { BankLinkId } from "./bank-link.ts"
import { type BankLinkNotFound, BankLinks } from "./bank-links.ts"
import { freshToLink } from "./begin-bank-link.ts"
import { changeStanding } from "./change-standing.ts"
import { Standings } from "./ports.ts"
import type { Standing } from "./standing.ts"

/** Unlink a bank account. Whatever rested on it falls at once. Returns the level from now on, and the new token. */
export const unlinkBank = Effect.fn("unlinkBank")(function* (
  id: BankLinkId
): Effect.fn.Return<
  Standing,
  StepUpNeeded | SessionGone | BankLinkNotFound,
  | CurrentCitizen
  | Sessions
  | BankLinks
  | Standings
  | SecondFactors
  | Journal
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const { id: citizenId } = yield* requireFresh(freshToLink, 2)
  const standings = yield* Standings
  const at = yield* now
  const by = byCitizen(citizenId)

  return yield* atomically(
    Effect.gen(function* () {
      yield* standings.hold(citizenId)
      const { evidenceId, issuer } = yield* (yield* BankLinks).unlink(citizenId, id)
      const unlinked = factOf(`bank-link/${id}`, { type: "BankUnlinked", at, by, issuer })
      yield* (yield* Journal).append(citizenId, [unlinked])
      const evidence = yield* standings.evidenceOf(citizenId)
      const revoked = evidence.filter((each) => each.id === evidenceId)
      const level = yield* Effect.orDie(changeStanding(citizenId, { revoked, by }))
      return { level, token: yield* renewSession() }
    })
  )
})
