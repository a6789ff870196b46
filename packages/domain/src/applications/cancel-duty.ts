import { Effect } from "effect"
import * as v from "valibot"
import { byOffice } from "../journal/actor.ts"
import type { Books } from "../payments/books.ts"
import { cancelCharge } from "../payments/cancel-charge.ts"
import { ChargeId } from "../payments/charge.ts"
import type { Transactions } from "../shared/atomically.ts"
import type { SubmittedApplication } from "./application.ts"

/**
 * Nobody asks any more for the duty of an application that has ended. What is paid, or being paid at
 * this moment, stays: the citizen asks it back from the office (НК РФ, article 333.40).
 */
export const cancelDuty = ({
  citizenId,
  duty,
  agency
}: SubmittedApplication): Effect.Effect<void, never, Books | Transactions> =>
  duty === undefined || duty.paid
    ? Effect.void
    : Effect.ignore(cancelCharge(citizenId, v.parse(ChargeId, duty.chargeId), byOffice(agency)))
