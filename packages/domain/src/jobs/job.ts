import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { OneTimeCodeId } from "../accounts/one-time-code.ts"
import { Instant } from "../shared/instant.ts"
import { ChargeId } from "../payments/charge.ts"
import { PaymentId } from "../payments/payment-id.ts"

/** Work promised now and done later. It names what to do, never how things stood: look again then. */
export const Job = v.variant("type", [
  // Tell the citizen about the entry of their journal, if it is one to tell about.
  v.object({ type: v.literal("Notify"), citizenId: CitizenId, seq: v.number() }),
  // Note outside the house where every chain ends that day, and promise the next day's note.
  v.object({ type: v.literal("NoteJournalEnds"), day: v.pipe(v.string(), v.isoDate()) }),
  // The money of a payment has come: its receipt, and those who wait for its charges.
  v.object({ type: v.literal("PaymentSettled"), citizenId: CitizenId, paymentId: PaymentId }),
  v.object({ type: v.literal("MakeReceipt"), citizenId: CitizenId, paymentId: PaymentId }),
  v.object({ type: v.literal("ChargeSettled"), citizenId: CitizenId, chargeId: ChargeId }),
  // Ask the provider what became of a payment, for the nth time.
  v.object({ type: v.literal("ResolvePayment"), paymentId: PaymentId, nth: v.number() }),
  v.object({ type: v.literal("RefundPayment"), paymentId: PaymentId }),
  v.object({ type: v.literal("ReconcilePayments"), day: v.string() }),
  // Bring a one-time code to its contact. The code itself is in no job.
  v.object({ type: v.literal("SendCode"), citizenId: CitizenId, codeId: OneTimeCodeId }),
  // Note a refused sign-in; without a citizen there is nothing to note, but the work is the same.
  v.object({
    type: v.literal("NoteRefusedSignIn"),
    citizenId: v.optional(CitizenId),
    at: Instant,
    device: v.string(),
    address: v.string()
  })
])
export type Job = v.InferOutput<typeof Job>
