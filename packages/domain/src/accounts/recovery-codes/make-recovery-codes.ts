import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { Journal } from "../../journal/ports.ts"
import { atomically, type Transactions } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import type { CurrentCitizen, StepUpNeeded } from "../current-citizen.ts"
import { tellFactorEvent } from "../factors/factor-events.ts"
import { freshForFactors, requireHighest } from "../factors/require-highest.ts"
import type { SecondFactors } from "../factors/second-factors.ts"
import { renewSession } from "../renew-session.ts"
import type { SessionGone } from "../session-gone.ts"
import type { Sessions } from "../sessions.ts"
import type { Token } from "../token.ts"
import { RecoveryCodes } from "./ports.ts"
import { freshCodes, printed } from "./recovery-code.ts"

/** Make ten recovery codes and forget all before. They are shown by this answer and never again. */
export const makeRecoveryCodes = Effect.fn("makeRecoveryCodes")(function* (): Effect.fn.Return<
  { readonly codes: ReadonlyArray<string>; readonly token: Token },
  StepUpNeeded | SessionGone,
  | CurrentCitizen
  | SecondFactors
  | RecoveryCodes
  | Journal
  | Transactions
  | Sessions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const citizen = yield* requireHighest(freshForFactors)
  const codes = yield* freshCodes
  const make = Effect.gen(function* () {
    yield* (yield* RecoveryCodes).replace(citizen.id, codes, yield* now)
    yield* tellFactorEvent(citizen.id, { type: "RecoveryCodesMade" })
    return yield* renewSession()
  })
  return { token: yield* atomically(make), codes: codes.map(printed) }
})
