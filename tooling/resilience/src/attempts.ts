import { browser, type Sending } from "./browser.ts"
import type { Citizen } from "./citizen.ts"
import type { Portal } from "./portal.ts"
import type { Answer } from "./request.ts"

/** Wrong requests full of what is personal: the answers to them must not say it again, nor any log. */
export const wrongRequests = async (
  portal: Portal,
  { ask, own, phone, person }: Citizen
): Promise<ReadonlyArray<Answer>> => {
  const said = [own.name.family, phone, person.email, own.snils, own.inn]
  const all = said.join(" ")
  const key = crypto.randomUUID()
  const wrong: ReadonlyArray<readonly [string, Sending]> = [
    ["POST /api/v1/accounts/registration", { body: { contact: all, password: all } }],
    ["POST /api/v1/accounts/sign-in", { body: { login: phone, password: own.name.family } }],
    ["POST /api/v1/accounts/sign-in", { body: { login: person.email, password: own.snils } }],
    ["POST /api/v1/accounts/password", { body: { current: all, next: own.name.family } }],
    ["PUT /api/v1/profile/sections", { body: { section: "snils", value: all, version: 0 } }],
    [
      "PUT /api/v1/profile/sections",
      { body: { section: "name", value: { family: all.repeat(9) } } }
    ],
    ["POST /api/v1/profile/addresses", { body: { query: all.repeat(30) } }],
    ["POST /api/v1/payments", { body: { charges: said }, headers: { "idempotency-key": key } }],
    ["POST /api/v1/payments", { body: {}, headers: { "idempotency-key": phone.repeat(30) } }],
    [
      "PUT /api/v1/applications/x/draft",
      { body: { service: "foreign-passport", answers: { applicant: all.repeat(100) }, version: 0 } }
    ],
    ["POST /api/v1/confirmations", { body: { operation: all, payload: { phone } } }],
    [
      "POST /api/v1/verification/bank/return",
      { body: { query: `state=${own.snils}&code=${phone}` } }
    ],
    [`GET /api/v1/documents?after=${phone}`, {}],
    [`GET /api/v1/nowhere/${own.snils}?phone=${phone}`, { headers: { "x-request-id": own.inn } }]
  ]
  const stranger = browser(portal)
  const answers = []
  for (const [request, sending] of wrong) {
    answers.push(await ask(request, sending), await stranger.ask(request, sending))
  }
  return answers
}
