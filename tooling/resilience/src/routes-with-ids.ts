import type { Everything } from "./everything.ts"

interface Strange {
  readonly ids: Readonly<Record<string, string>>
  readonly body?: unknown
  /** What a stranger is answered; 404 where nothing else is said: as if it were not there. */
  readonly answers?: number
}
type Stranger = ((hers: Everything) => Strange) | "open to all"

const application = ({ applicationId }: Everything) => ({ ids: { applicationId } })
const appointment = ({ appointmentId }: Everything) => ({ ids: { appointmentId } })
const consent = ({ consentId }: Everything) => ({ ids: { consentId } })
const document = ({ documentId }: Everything) => ({ ids: { documentId } })
const confirmation = ({ confirmationId: id }: Everything) => ({ ids: { id }, answers: 410 })
const aCase = ({ number, documentId }: Everything) => ({ ids: { number, documentId } })

/** Identity checks belong to operators: another's clerk has no business there. */
const identityCase = () => ({
  ids: { caseId: crypto.randomUUID(), kind: "passport" },
  answers: 403
})

const saved = { answers: {}, version: 1 }

/** Every route that names one thing, and how it looks to whoever it does not belong to. */
export const routesWithIds: Readonly<Record<string, Stranger>> = {
  "GET /applications/{applicationId}": application,
  "DELETE /applications/{applicationId}": application,
  // A draft is named by the device it is written on: under that name the stranger keeps their own.
  "PUT /applications/{applicationId}/draft": ({ draftId }) => ({
    ids: { applicationId: draftId },
    body: { service: "income-certificate", answers: { year: "2024" }, version: 0 },
    answers: 200
  }),
  "POST /applications/{applicationId}/submit": (hers) => ({
    ...application(hers),
    body: { version: 1 }
  }),
  "POST /applications/{applicationId}/repeat": (hers) => ({
    ...application(hers),
    body: { draftId: crypto.randomUUID() }
  }),
  "POST /applications/{applicationId}/answer": (hers) => ({
    ...application(hers),
    body: saved
  }),
  "POST /applications/{applicationId}/edit": (hers) => ({
    ...application(hers),
    body: saved
  }),
  "POST /applications/{applicationId}/withdraw": application,
  "GET /applications/{applicationId}/change": application,
  "PUT /applications/{applicationId}/change": (hers) => ({
    ...application(hers),
    body: saved
  }),
  "GET /applications/{applicationId}/receipt": application,
  "POST /applications/{applicationId}/receipt": (hers) => ({
    ...application(hers),
    body: { version: 1 }
  }),
  "POST /applications/{applicationId}/copy": application,
  "GET /documents/{documentId}": document,
  "GET /documents/{documentId}/file": document,
  "PUT /documents/{documentId}": (hers) => ({
    ...document(hers),
    body: { title: "Моё", kind: "other" }
  }),
  "DELETE /documents/{documentId}": document,
  "GET /documents/{documentId}/handovers": document,
  "GET /documents/{documentId}/recipients": document,
  "POST /documents/{documentId}/forward": (hers) => ({
    ...document(hers),
    body: { service: "foreign-passport", field: "workProof", draftId: crypto.randomUUID() }
  }),
  "GET /appointments/{appointmentId}": appointment,
  "GET /appointments/{appointmentId}/calendar": appointment,
  "POST /appointments/{appointmentId}/move": (hers) => ({
    ...appointment(hers),
    body: { at: "2026-11-23T06:00:00.000Z" }
  }),
  "POST /appointments/{appointmentId}/cancel": appointment,
  "POST /appointments/{appointmentId}/paper": appointment,
  "POST /desk/appointments/{appointmentId}/keep": appointment,
  "GET /consents/{consentId}": consent,
  "POST /consents/{consentId}/revoke": consent,
  "POST /consents/{consentId}/narrow": (hers) => ({
    ...consent(hers),
    body: { data: ["name"] }
  }),
  "GET /charges/{chargeId}": ({ chargeId }) => ({ ids: { chargeId } }),
  "GET /payments/{paymentId}": ({ paymentId }) => ({ ids: { paymentId } }),
  "POST /confirmations/{id}/send": (hers) => ({ ...confirmation(hers), body: { method: "sms" } }),
  "POST /confirmations/{id}/passkey": confirmation,
  "POST /confirmations/{id}/verify": (hers) => ({
    ...confirmation(hers),
    body: { method: "totp", code: "123456" }
  }),
  "PATCH /accounts/passkeys/{id}": ({ passkeyId: id }) => ({
    ids: { id },
    body: { name: "Моё" }
  }),
  "DELETE /accounts/passkeys/{id}": ({ passkeyId: id }) => ({ ids: { id } }),
  "DELETE /accounts/sessions/{id}": ({ sessionId: id }) => ({ ids: { id } }),
  "DELETE /accounts/devices/{id}": () => ({ ids: { id: crypto.randomUUID() } }),
  // Notices and changes are counted for each citizen anew: the stranger has none of that number.
  "POST /notifications/{noticeId}/read": ({ noticeId }) => ({ ids: { noticeId } }),
  "DELETE /notifications/{noticeId}": ({ noticeId }) => ({ ids: { noticeId } }),
  "POST /profile/changes/{seq}/undo": ({ noticeId: seq }) => ({ ids: { seq } }),
  "DELETE /verification/bank/links/{linkId}": () => ({
    ids: { linkId: crypto.randomUUID() }
  }),
  "POST /verification/scans/{kind}": "open to all",
  "GET /catalogue/services/{code}": "open to all",
  "GET /catalogue/services/{code}/definition": "open to all",
  "GET /verify/{code}": "open to all",
  "GET /desk/applications/{number}": aCase,
  "GET /desk/applications/{number}/standing": aCase,
  "POST /desk/applications/{number}/moves": (hers) => ({
    ...aCase(hers),
    body: { do: "take", version: 2 }
  }),
  "POST /desk/applications/{number}/refund": (hers) => ({
    ...aCase(hers),
    body: { version: 2, reason: "Отказ" }
  }),
  "GET /desk/applications/{number}/documents/{documentId}/file": aCase,
  "POST /desk/payments/{paymentId}/refund": ({ paymentId }) => ({
    ids: { paymentId },
    answers: 403
  }),
  "GET /desk/identity-cases/{caseId}": identityCase,
  "GET /desk/identity-cases/{caseId}/scans/{kind}": identityCase,
  "POST /desk/identity-cases/{caseId}/take": identityCase,
  "POST /desk/identity-cases/{caseId}/return": identityCase,
  "POST /desk/identity-cases/{caseId}/approve": identityCase,
  "POST /desk/identity-cases/{caseId}/hand-over": () => ({
    ...identityCase(),
    body: { to: crypto.randomUUID() }
  }),
  "POST /desk/identity-cases/{caseId}/ask-for-scans": () => ({
    ...identityCase(),
    body: { wanted: ["passport"], comment: "Не видно" }
  }),
  "POST /desk/identity-cases/{caseId}/refuse": () => ({
    ...identityCase(),
    body: { reason: "unreadable", comment: "Не видно" }
  })
}
