import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import * as v from "valibot"
import type { Definition } from "../catalogue/definition.ts"
import { dueAfter } from "../catalogue/due-after.ts"
import type { Fee } from "../catalogue/fee-of.ts"
import { byOffice } from "../journal/actor.ts"
import type { Books, BooksChanged } from "../payments/books.ts"
import { raiseCharge } from "../payments/raise-charge.ts"
import type { Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { Draft, DutyOwed } from "./application.ts"
import { subjectOf } from "./facts.ts"

/** The state's duty for the application, owed from now on; nothing where there is none. */
export const raiseDuty = Effect.fnUntraced(function* (
  draft: Draft,
  { duty }: Definition,
  fee: Fee | undefined,
  agency: AgencyCode
): Effect.fn.Return<
  DutyOwed | undefined,
  BooksChanged,
  Books | Transactions | SecureRandom.SecureRandom
> {
  if (!duty || !fee || fee.amount === 0) return undefined
  const { name, inn, kpp, kbk } = duty.payee
  const charge = yield* raiseCharge({
    citizenId: draft.citizenId,
    kind: "duty",
    purpose: duty.purpose.ru.slice(0, 200),
    amount: v.parse(Kopecks, fee.full),
    ...(fee.discount && { discount: discountOf(fee.discount) }),
    payee: { name: name.ru, inn, kpp, kbk },
    subject: subjectOf(draft),
    dueBy: dueAfter(duty.dueWithin, yield* now),
    by: byOffice(agency)
  })
  return { chargeId: charge.id, amount: v.parse(Kopecks, fee.amount), paid: false }
})

/** The last day belongs to the discount, by Moscow's clock (three hours before UTC). */
const discountOf = ({ percent, until }: NonNullable<Fee["discount"]>) => ({
  percent,
  until: v.parse(Instant, `${until}T20:59:59.999Z`)
})
