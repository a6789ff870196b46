import { Data, Effect } from "effect"
import { atomically } from "../../shared/atomically.ts"
import { Accounts } from "../accounts.ts"
import type { CitizenId } from "../citizen.ts"
import type { StepUpNeeded } from "../current-citizen.ts"
import type { SecondFactor } from "../factor.ts"
import type { SessionGone } from "../session-gone.ts"
import type { Token } from "../token.ts"
import { endFactorChange, type FactorChangeNeeds } from "./end-factor-change.ts"
import { tellFactorEvent } from "./factor-events.ts"
import { type FactorChoice, FactorSettings } from "./factor-settings.ts"
import { keepOneStrong, type LastStrongFactor } from "./last-strong-factor.ts"
import { isStrong } from "./offered.ts"
import { freshForFactors, requireHighest } from "./require-highest.ts"
import { SecondFactors } from "./second-factors.ts"

/** The factor can't be used: there is no confirmed contact for it, or it is not switched on. */
export class FactorMissing extends Data.TaggedError("FactorMissing")<{
  readonly factor: SecondFactor
}> {}

/** Switch codes by SMS or e-mail on or off, or choose which factor is asked for first. */
export const chooseFactors = Effect.fn("chooseFactors")(function* (
  change: Partial<FactorChoice>
): Effect.fn.Return<
  Token,
  StepUpNeeded | FactorMissing | LastStrongFactor | SessionGone,
  FactorSettings | Accounts | FactorChangeNeeds
> {
  const citizen = yield* requireHighest(freshForFactors)
  const factors = yield* SecondFactors
  const contacts = yield* (yield* Accounts).contactsOf(citizen.id)
  const reached = (kind: "phone" | "email") => contacts.some(({ contact }) => contact.kind === kind)
  if (change.sms && !reached("phone")) return yield* new FactorMissing({ factor: "sms" })
  if (change.email && !reached("email")) return yield* new FactorMissing({ factor: "email" })

  const choose = Effect.gen(function* () {
    const before = yield* factors.of(citizen.id)
    yield* tellChange(citizen.id, change)
    yield* (yield* FactorSettings).choose(citizen.id, change)
    const after = yield* factors.of(citizen.id)
    const { primary } = change
    if (primary && !after.includes(primary)) return yield* new FactorMissing({ factor: primary })
    if (before.some(isStrong)) yield* keepOneStrong(citizen.id)
    return yield* endFactorChange()
  })
  return yield* atomically(choose)
})

const tellChange = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  { sms, email, primary }: Partial<FactorChoice>
) {
  for (const [channel, on] of [
    ["sms", sms],
    ["email", email]
  ] as const) {
    if (on === undefined) continue
    const type = on ? "CodesSwitchedOn" : "CodesSwitchedOff"
    yield* tellFactorEvent(citizenId, { type, channel })
  }
  if (primary) yield* tellFactorEvent(citizenId, { type: "PrimaryFactorChosen", factor: primary })
})
