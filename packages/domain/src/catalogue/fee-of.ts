import type { Answers } from "./answers.ts"
import type { Definition } from "./definition.ts"
import type { Duty } from "./duty.ts"
import type { Localised } from "./localised.ts"
import type { RuleContext } from "./rule-context.ts"
import { evaluate, holds, type Scope } from "./rules.ts"
import { visibleFields } from "./visible-fields.ts"

/** What is to be paid, in whole kopecks. */
export interface Fee {
  readonly full: number
  readonly amount: number
  readonly discount?: { readonly percent: number; readonly until: string; readonly says: Localised }
}

/** The duty for these answers on this day, 0 for none; nothing while the answers don't tell it yet. */
export const feeOf = (
  definition: Definition,
  answers: Answers,
  context: RuleContext
): Fee | undefined =>
  feeIn(definition.duty, visibleFields(definition, answers, context).scope, context.today)

/** The duty as the rules see it in that scope. */
export const feeIn = (duty: Duty | undefined, scope: Scope, today: string): Fee | undefined => {
  if (!duty) return { full: 0, amount: 0 }
  const value = evaluate(duty.amount, scope)
  if (typeof value !== "bigint" || value < 0n) return undefined
  const full = Number(value)
  const discount = duty.discounts.find(
    ({ from, until, when }) =>
      from <= today && today <= until && (when === undefined || holds(when, scope, false))
  )
  if (!discount || full === 0) return { full, amount: full }
  const { percent, until, says } = discount
  // Half a kopeck is never the citizen's loss.
  const amount = full - Math.ceil((full * percent) / 100)
  return { full, amount, discount: { percent, until, says } }
}
