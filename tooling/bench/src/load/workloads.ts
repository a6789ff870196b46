import { draftOf, paymentOf } from "../people.ts"
import { eachOnce, size, tokenOf } from "../size.ts"
import { answersOf } from "./answers.ts"
import type { Shot } from "./load.ts"
import { settlement } from "./settlement.ts"

/** One workload: what an operation of it sends to either server. */
export interface Workload {
  readonly name: string
  readonly ceiling: () => ReadonlyArray<Shot>
  readonly account: () => ReadonlyArray<Shot>
}

/**
 * The same work for both, of all citizens in turn:
 *
 * - W1 asks whose session a cookie is, and how long it lasts.
 * - W3 asks for the citizen's twenty latest applications of a hundred.
 * - W4 keeps a draft of fifteen answers, then sends it with the confirmation given for it: two requests
 *   and two commits. In the second the journal and the job stand beside the application.
 * - W5 brings the bank's signed word that the money of a payment has come: the charge is settled, the
 *   ledger, the journal and the promise of a receipt written.
 * - W6 searches the catalogue by words as people type them.
 */
export const workloads = (site: string): ReadonlyArray<Workload> => [
  {
    name: "W1 session",
    ceiling: () => [{ method: "GET", path: "/session", headers: cookie(next()) }],
    account: () => [{ method: "GET", path: "/api/v1/accounts/session", headers: cookie(next()) }]
  },
  {
    name: "W3 latest 20",
    ceiling: () => [{ method: "GET", path: "/applications", headers: cookie(next()) }],
    account: () => [
      { method: "GET", path: "/api/v1/applications?limit=20", headers: cookie(next()) }
    ]
  },
  {
    name: "W4 submit",
    ceiling: submissions("/applications", site),
    account: submissions("/api/v1/applications", site)
  },
  {
    name: "W5 pay",
    ceiling: settlements("/callback", site),
    account: settlements("/api/v1/payments/callback", site)
  },
  {
    name: "W6 search",
    ceiling: () => [{ method: "GET", path: `/search?text=${question()}` }],
    account: () => [{ method: "GET", path: `/api/v1/catalogue/services?text=${question()}` }]
  }
]

let turn = 0
const next = () => turn++ % size.citizens

const cookie = (citizen: number) => ({ cookie: `__Host-sid=${tokenOf(citizen)}` })

const questions = [
  "загранпаспорт",
  "справка доход",
  "прописка",
  "паспорт",
  "регистрация жительство"
]
const question = () => encodeURIComponent(questions[next() % questions.length] ?? "")

function submissions(path: string, site: string) {
  const drafts = eachOnce(size.submissions, "drafts")
  return (): ReadonlyArray<Shot> => {
    const { id, citizen, token } = draftOf(drafts(), size.citizens)
    const headers = {
      ...cookie(citizen),
      "content-type": "application/json",
      origin: site,
      "sec-fetch-site": "same-origin"
    }
    const draft = { service: "residence-registration", version: 0, answers: answersOf(citizen) }
    return [
      { method: "PUT", path: `${path}/${id}/draft`, headers, body: JSON.stringify(draft) },
      {
        method: "POST",
        path: `${path}/${id}/submit`,
        headers: { ...headers, confirmation: token },
        body: `{"version":1}`
      }
    ]
  }
}

function settlements(path: string, site: string) {
  const payments = eachOnce(size.payments, "payments")
  return (): ReadonlyArray<Shot> => [settlement(path, paymentOf(payments()), site)]
}
