import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { Jobs } from "../../jobs/ports.ts"
import type { Journal } from "../../journal/ports.ts"
import type { Transactions } from "../../shared/atomically.ts"
import type { Standings } from "../../verification/ports.ts"
import { refreshLevel } from "../../verification/refresh-level.ts"
import { CurrentCitizen } from "../current-citizen.ts"
import type { AuthEvent } from "../factor.ts"
import { renewSession } from "../renew-session.ts"
import type { SessionGone } from "../session-gone.ts"
import type { Sessions } from "../sessions.ts"
import type { Token } from "../token.ts"
import type { SecondFactors } from "./second-factors.ts"

/** What the end of every change of factors needs. */
export type FactorChangeNeeds =
  | CurrentCitizen
  | SecondFactors
  | Standings
  | Sessions
  | Journal
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest

/**
 * What every change of factors ends with, in its transaction: the level follows the factors anew, and the
 * session goes on under a new token.
 */
export const endFactorChange = Effect.fnUntraced(function* (
  proven?: AuthEvent
): Effect.fn.Return<Token, SessionGone, FactorChangeNeeds> {
  const { id } = yield* CurrentCitizen
  yield* refreshLevel(id)
  return yield* renewSession(proven)
})
