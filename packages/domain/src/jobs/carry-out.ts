import { Effect } from "effect"
import { noteRefusedSignIn } from "../accounts/note-refused-sign-in.ts"
import { sendCode } from "../accounts/send-code.ts"
import { tendApplication } from "../applications/tend-application.ts"
import { tendAppointment } from "../appointments/tend-appointment.ts"
import { expireConsent } from "../consents/expire-consent.ts"
import { noteEndsDaily } from "../journal/note-ends-daily.ts"
import { notify } from "../notifications/notify.ts"
import { afterSettling } from "../payments/after-settling.ts"
import { chargeSettled } from "../payments/charge-settled.ts"
import { makeReceipt } from "../payments/make-receipt.ts"
import { reconcile } from "../payments/reconcile.ts"
import { refundEnded } from "../payments/refund-ended.ts"
import { carryOutRefund } from "../payments/refund-payment.ts"
import { resolvePayment } from "../payments/resolve-payment.ts"
import { checkSection } from "../profile/check-section.ts"
import { checkIdentityCase } from "../verification/check-identity-case.ts"
import { refreshLevel } from "../verification/refresh-level.ts"
import type { Job } from "./job.ts"

/** Do the promised work. What fails is tried again later, so every job must bear being done twice. */
export const carryOut = Effect.fnUntraced(function* (job: Job) {
  switch (job.type) {
    case "Notify":
      return yield* notify(job.citizenId, job.seq)
    case "SendCode":
      return yield* sendCode(job.citizenId, job.codeId)
    case "NoteRefusedSignIn":
      return yield* noteRefusedSignIn(job)
    case "ExpireConsent":
      return yield* expireConsent(job.citizenId, job.consentId)
    case "TendApplication":
      return yield* tendApplication(job.citizenId, job.applicationId)
    case "TendAppointment":
      return yield* tendAppointment(job.citizenId, job.applicationId)
    case "NoteJournalEnds":
      return yield* noteEndsDaily(job.day)
    case "PaymentSettled":
      return yield* afterSettling(job.citizenId, job.paymentId)
    case "MakeReceipt":
      return yield* makeReceipt(job.citizenId, job.paymentId)
    case "ChargeSettled":
      return yield* chargeSettled(job.citizenId, job.chargeId)
    case "ResolvePayment":
      return yield* resolvePayment(job.paymentId, job.nth)
    case "RefundPayment":
      return yield* carryOutRefund(job.paymentId)
    case "RefundEnded":
      return yield* refundEnded(job.citizenId, job.paymentId)
    case "ReconcilePayments":
      return yield* reconcile(job.day)
    case "CheckProfileSection":
      return yield* checkSection(job.citizenId, job.section, job.version)
    case "CheckIdentityCase":
      return yield* checkIdentityCase(job.citizenId, job.caseId)
    case "RefreshLevel":
      return yield* Effect.asVoid(refreshLevel(job.citizenId))
  }
})
