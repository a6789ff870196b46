import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { OneTimeCodeId } from "../accounts/one-time-code.ts"
import { ApplicationId } from "../applications/application.ts"
import { ConsentId } from "../consents/consent.ts"
import { ChargeId } from "../payments/charge.ts"
import { PaymentId } from "../payments/payment-id.ts"
import { SectionName } from "../profile/section.ts"
import { Instant } from "../shared/instant.ts"
import { IdentityCaseId } from "../verification/identity-case.ts"

/** Work promised now and done later. It names what to do, never how things stood: look again then. */
export const Job = v.variant("type", [
  // Tell the citizen about the entry of their journal, if it is one to tell about.
  v.object({ type: v.literal("Notify"), citizenId: CitizenId, seq: v.number() }),
  // Note outside the house where every chain ends that day, and promise the next day's note.
  v.object({ type: v.literal("NoteJournalEnds"), day: v.pipe(v.string(), v.isoDate()) }),
  // The day of a consent has passed.
  v.object({ type: v.literal("ExpireConsent"), citizenId: CitizenId, consentId: ConsentId }),
  // Look at an application: what its state promises may be due, or its time over.
  v.object({
    type: v.literal("TendApplication"),
    citizenId: CitizenId,
    applicationId: ApplicationId
  }),
  // Look at the visit booked for an application: a reminder may be due, or nothing left to come for.
  v.object({
    type: v.literal("TendAppointment"),
    citizenId: CitizenId,
    applicationId: ApplicationId
  }),
  // The money of a payment has come: its receipt, and those who wait for its charges.
  v.object({ type: v.literal("PaymentSettled"), citizenId: CitizenId, paymentId: PaymentId }),
  v.object({ type: v.literal("MakeReceipt"), citizenId: CitizenId, paymentId: PaymentId }),
  v.object({ type: v.literal("ChargeSettled"), citizenId: CitizenId, chargeId: ChargeId }),
  // Ask the provider what became of a payment, for the nth time.
  v.object({ type: v.literal("ResolvePayment"), paymentId: PaymentId, nth: v.number() }),
  v.object({ type: v.literal("RefundPayment"), paymentId: PaymentId }),
  // The money of a payment went back, or the bank declined: tell those whose charges it had paid.
  v.object({ type: v.literal("RefundEnded"), citizenId: CitizenId, paymentId: PaymentId }),
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
  }),
  // Ask a registry about a section of the profile, if it is still the one that was promised.
  v.object({
    type: v.literal("CheckProfileSection"),
    citizenId: CitizenId,
    section: SectionName,
    version: v.number()
  }),
  // Let machines look at an identity check before an operator does.
  v.object({ type: v.literal("CheckIdentityCase"), citizenId: CitizenId, caseId: IdentityCaseId }),
  // See which level follows now that some evidence may have run out.
  v.object({ type: v.literal("RefreshLevel"), citizenId: CitizenId })
])
export type Job = v.InferOutput<typeof Job>
