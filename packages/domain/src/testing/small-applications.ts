import * as fc from "fast-check"
import * as v from "valibot"
import type { ApplicationCommand } from "../applications/application-commands.ts"
import { Application, ApplicationId, type Asked } from "../applications/application.ts"
import { numberFrom } from "../applications/number.ts"
import type { Plan } from "../applications/plan.ts"
import { dueAfter } from "../catalogue/due-after.ts"
import { lifeOf } from "../catalogue/life-of.ts"
import { ruleContext } from "../catalogue/rule-context.ts"
import { DocumentId } from "../documents/document.ts"
import { type Actor, byCitizen, byClerk, byOffice } from "../journal/actor.ts"
import { PaymentId } from "../payments/payment-id.ts"
import { instantOf } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { AgencyCode, ClerkId } from "../staff/role.ts"
import { someone } from "./samples.ts"
import { smallService } from "./small-service.ts"

const anna = someone()
const minute = 60_000
export const number = numberFrom(Array.from({ length: 15 }, (_, index) => index))
export const agency = v.parse(AgencyCode, "mvd")
export const dueBy = instantOf(10 * minute)

export const citizen = byCitizen(anna.id)
export const clerk = byClerk(v.parse(ClerkId, crypto.randomUUID()))
export const system = byOffice("portal")

// Nine moments and three actors: a world small enough for commands to meet.
const at = fc.integer({ min: 0, max: 8 }).map((minutes) => instantOf(minutes * minute))
const duty = { chargeId: crypto.randomUUID(), amount: v.parse(Kopecks, 100), paid: false }
const answers = fc.constantFrom({ reason: "а" }, { reason: "б" }, { reason: "а", note: "в" })
const reason = { ru: "нет", en: "no" }
const paymentId = v.parse(PaymentId, crypto.randomUUID())
const result = v.parse(DocumentId, crypto.randomUUID())
const received = { issuedAt: instantOf(0), at: instantOf(0), method: "totp", locale: "ru" } as const

type Type = ApplicationCommand["type"]

/** A command by whoever may give it, and now and then by another. */
const asked = <const Of extends Type>(proper: Actor, ...types: ReadonlyArray<Of>) => ({
  type: fc.constantFrom(...types),
  at,
  by: fc.oneof(
    { weight: 4, arbitrary: fc.constant(proper) },
    { weight: 1, arbitrary: fc.constantFrom(citizen, clerk, system) }
  )
})

const onward: fc.Arbitrary<ApplicationCommand> = fc.oneof(
  fc.record({
    ...asked(citizen, "submit"),
    number: fc.constant(number),
    agency: fc.constant(agency),
    dueBy: fc.constant(dueBy),
    duty: fc.constant(duty)
  }),
  fc.record(asked(system, "pay")),
  fc.record(asked(clerk, "take", "issue")),
  fc.record({ ...asked(citizen, "finish"), received: fc.constant(received) }),
  fc.record(asked(clerk, "finish")),
  fc.record({ ...asked(system, "attach-act"), act: fc.constant(result) }),
  fc.record({
    ...asked(clerk, "ask"),
    asked: fc.constant<Asked>({ fields: ["reason"], comment: "?" })
  }),
  fc.record({ ...asked(citizen, "answer", "edit"), answers, fields: fc.constant(["reason"]) }),
  fc.record({ ...asked(clerk, "approve", "make-ready"), comment: fc.constant("да") }),
  fc.record({ ...asked(system, "attach-result"), result: fc.constant(result) }),
  fc.record(asked(system, "remind", "note-overdue", "note-late-duty")),
  fc.record({
    ...asked(clerk, "ask-refund"),
    paymentId: fc.constant(paymentId),
    reason: fc.constant("Отказ")
  }),
  fc.record({
    ...asked(system, "note-refund"),
    outcome: fc.constantFrom("returned" as const, "declined" as const)
  })
)

const ending: fc.Arbitrary<ApplicationCommand> = fc.oneof(
  fc.record(asked(system, "expire")),
  fc.record(asked(citizen, "withdraw")),
  fc.record({ ...asked(clerk, "refuse"), reason: fc.constant(reason) })
)

export const command = fc.oneof({ weight: 19, arbitrary: onward }, { weight: 1, arbitrary: ending })

/** Commands in the order of their moments. */
export const inOrder = (all: ReadonlyArray<ApplicationCommand>) =>
  all.toSorted((a, b) => (a.at < b.at ? -1 : 1))
export const commands = fc.array(command, { maxLength: 40, size: "max" }).map(inOrder)

export const draft: Application = v.parse(Application, {
  status: "draft",
  id: v.parse(ApplicationId, crypto.randomUUID()),
  citizenId: anna.id,
  service: "small-service",
  definition: 1,
  startedAt: instantOf(0),
  answers: { reason: "а", paid: true }
})

/** What deciding knows of the small service. Its rules read the answers only where it is sent. */
export const plan: Plan = {
  life: lifeOf(smallService, draft.answers, ruleContext(instantOf(0), anna)),
  until: dueAfter
}
