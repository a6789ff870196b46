import { Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../../accounts/citizen.ts"
import type { Definitions } from "../../catalogue/ports.ts"
import type { Documents } from "../../documents/ports.ts"
import type { Jobs } from "../../jobs/ports.ts"
import { byOffice } from "../../journal/actor.ts"
import type { Books } from "../../payments/books.ts"
import { cancelCharge } from "../../payments/cancel-charge.ts"
import { ChargeId } from "../../payments/charge.ts"
import type { Profiles } from "../../profile/ports.ts"
import { atomically, type Transactions } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import { ApplicationId } from "../application.ts"
import { decide } from "../decide.ts"
import { keepMoved } from "../keep-moved.ts"
import { planOf } from "../plan-of.ts"
import { type ApplicationChanged, Applications } from "../ports.ts"

/**
 * The bank gave the duty of an ended application back, or declined to. Given back, nobody owes it any
 * more. Told twice it changes nothing; an application under way is not concerned.
 */
export const dutyReturned = Effect.fn("dutyReturned")(
  function* (
    citizenId: CitizenId,
    subject: string,
    outcome: "returned" | "declined"
  ): Effect.fn.Return<
    void,
    ApplicationChanged,
    Applications | Definitions | Profiles | Documents | Books | Jobs | Transactions
  > {
    const id = v.safeParse(ApplicationId, subject.replace(/^application\//, ""))
    if (!id.success) return
    const found = yield* Effect.option((yield* Applications).get(citizenId, id.output))
    if (found._tag === "None" || found.value.application.status === "draft") return
    const { application } = found.value
    const { duty, agency } = application
    const plan = yield* planOf(application)
    const command = { type: "note-refund", outcome, at: yield* now, by: treasury } as const
    const decided = yield* Effect.option(Effect.fromResult(decide(command, application, plan)))
    if (!duty || decided._tag === "None" || decided.value.length === 0) return

    const chargeId = v.parse(ChargeId, duty.chargeId)
    const forget = Effect.ignore(cancelCharge(citizenId, chargeId, byOffice(agency)))
    yield* atomically(
      Effect.andThen(
        outcome === "returned" ? forget : Effect.void,
        keepMoved(found.value, decided.value, plan)
      )
    )
  },
  Effect.retry({ while: ({ _tag }) => _tag === "ApplicationChanged", times: 3 })
)

const treasury = byOffice("treasury")
