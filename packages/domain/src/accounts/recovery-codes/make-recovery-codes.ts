import { Effect } from "effect"
import { atomically } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import type { StepUpNeeded } from "../current-citizen.ts"
import { endFactorChange, type FactorChangeNeeds } from "../factors/end-factor-change.ts"
import { tellFactorEvent } from "../factors/factor-events.ts"
import { freshForFactors, requireHighest } from "../factors/require-highest.ts"
import type { SessionGone } from "../session-gone.ts"
import type { Token } from "../token.ts"
import { RecoveryCodes } from "./ports.ts"
import { freshCodes, printed } from "./recovery-code.ts"

/** Make ten recovery codes and forget all before. They are shown by this answer and never again. */
export const makeRecoveryCodes = Effect.fn("makeRecoveryCodes")(function* (): Effect.fn.Return<
  { readonly codes: ReadonlyArray<string>; readonly token: Token },
  StepUpNeeded | SessionGone,
  RecoveryCodes | FactorChangeNeeds
> {
  const citizen = yield* requireHighest(freshForFactors)
  const codes = yield* freshCodes
  const make = Effect.gen(function* () {
    yield* (yield* RecoveryCodes).replace(citizen.id, codes, yield* now)
    yield* tellFactorEvent(citizen.id, { type: "RecoveryCodesMade" })
    return yield* endFactorChange()
  })
  return { token: yield* atomically(make), codes: codes.map(printed) }
})
