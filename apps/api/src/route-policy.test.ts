import { expect, test } from "vitest"
import { routes } from "./app.ts"
import { policyOf } from "./http/guard.ts"
import { citizenAtBrowser } from "./testing/factors.ts"
import { problem } from "./testing/problem.ts"

/** What a citizen does with what opens the account or tells of it. */
const touching = /^\/(accounts|consents|verification\/bank)\b/

/** Commands there that open nothing and tell nobody of anything: they are, or lead to, a proof. */
const harmless: ReadonlyArray<string> = [
  "DELETE /accounts/session",
  "PUT /accounts/session/idle-minutes",
  "PUT /accounts/session/locale",
  "POST /accounts/step-up",
  "POST /accounts/step-up/code",
  "POST /accounts/step-up/passkey",
  "POST /verification/bank/return"
]

const commands = routes.routes.flatMap(({ method, path, handler }) => {
  const policy = policyOf(handler)
  const route = `${method} ${path}`
  const asks = policy?.who === "citizen" && method !== "GET" && touching.test(path)
  return asks && !harmless.includes(route) ? [{ route, policy }] : []
})

// The password is changed by showing it: that proof is as fresh as can be.
test.each(commands)("$route asks for a proof of all factors, or a fresh one", ({ policy }) => {
  expect(policy.aal === "highest" || policy.fresh !== undefined).toBe(true)
})

test("there are such commands", () => expect(commands.length).toBeGreaterThan(12))

// Its no comes before what is asked is read: what is asked here is nothing that could be read.
test("the guard itself turns away a session older or weaker than that", async () => {
  const { api, addPasskey } = await citizenAtBrowser()
  const consent = "/api/v1/consents/none/revoke"
  const rename = { body: { name: " " } }
  const { body } = await addPasskey()
  const passkey = `/api/v1/accounts/passkeys/${body.id}`
  // Fresh, but by one factor of the two there are.
  for (const [request, more] of [
    [`POST ${consent}`, {}],
    [`PATCH ${passkey}`, rename]
  ] as const) {
    expect(await api.ask(request, { cookie: "weak", ...more })).toMatchObject(
      problem(403, "step-up-needed", { needs: { aal: 2 } })
    )
  }
  expect(await api.ask(`PATCH ${passkey}`, { cookie: "stale", ...rename })).toMatchObject(
    problem(403, "step-up-needed", { needs: { seconds: 300 } })
  )
})

test("whoever has one factor alone is asked for no more", async () => {
  const { api } = await citizenAtBrowser()
  const consent = `POST /api/v1/consents/${crypto.randomUUID()}/revoke`
  expect(await api.ask(consent, { cookie: "weak" })).toMatchObject(
    problem(404, "consent-not-found")
  )
})
