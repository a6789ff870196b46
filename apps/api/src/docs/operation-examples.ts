/** As it goes over the wire. */
interface Example {
  readonly body?: unknown
  readonly answer?: unknown
}

const draft = "0198a1b2-0000-4000-8000-000000000001"
const charge = "0198a1b2-0000-4000-8000-000000000002"
const confirmation = "0198a1b2-0000-4000-8000-000000000003"
const payment = "0198a1b2-0000-4000-8000-000000000004"
const at = "2026-03-02T09:30:00.000Z"

const sent = {
  id: draft,
  service: "income-certificate",
  title: { ru: "Справка о доходах", en: "Income certificate" },
  agencyName: { ru: "Федеральная налоговая служба", en: "Federal Tax Service" },
  status: "in-work",
  turn: "agency",
  number: "1000-0000-0000-0008",
  startedAt: at,
  updatedAt: at,
  submittedAt: at
}

const notice = {
  id: 41,
  at,
  kind: "application-approved",
  subject: `application/${draft}`,
  details: { number: sent.number }
}

/** The way from signing in to a result and a payment, by operation. Each fits its own schema. */
export const operationExamples: Readonly<Record<string, Example>> = {
  signIn: {
    body: { login: "+79001234501", password: "a long pass phrase of mine" },
    answer: { step: "second-factor", methods: ["totp", "sms"] }
  },
  proveSecondFactor: { body: { method: "totp", code: "123 456" }, answer: { step: "signed-in" } },
  saveDraft: {
    body: {
      service: "income-certificate",
      answers: { year: "2025", purpose: "bank", inn: "500100732259", truth: true },
      version: 0
    },
    answer: { version: 1, savedAt: at }
  },
  beginConfirmation: {
    body: { operation: "applications.submit", payload: { applicationId: draft, version: 1 } },
    answer: { id: confirmation, methods: ["totp", "sms"], digits: "07" }
  },
  giveConfirmation: {
    body: { method: "totp", code: "123456" },
    answer: { token: "opora_bm90IGEgcmVhbCB0b2tlbg" }
  },
  submitApplication: { body: { version: 1 }, answer: { number: sent.number, submittedAt: at } },
  listApplications: { answer: { items: [sent], next: "eyJhdCI6IjIwMjYtMDMtMDIifQ" } },
  startPayment: {
    body: { charges: [{ chargeId: charge }] },
    answer: { paymentId: payment, payAt: "https://bank.example/pay/9f2c" }
  },
  listNotices: { answer: { items: [notice], next: "41" } },
  countUnread: { answer: { unread: 3 } }
}
