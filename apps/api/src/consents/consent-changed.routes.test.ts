import { expect, test } from "vitest"
import { applying } from "../testing/applying.ts"
import { problem } from "../testing/problem.ts"
import { someoneIsFirst } from "../testing/someone-is-first.ts"

test("409: a consent that another window keeps changing is looked at again", async () => {
  const { ask, residence, runtime } = await applying()
  await residence()
  const { body } = await ask("GET /api/v1/consents", { cookie: "anna" })
  const consent = `/api/v1/consents/${body.items[0].id}`
  await someoneIsFirst(runtime, "consents")

  const revoked = await ask(`POST ${consent}/revoke`, { cookie: "anna" })
  expect(revoked).toMatchObject(problem(409, "consent-changed"))
  const { status } = (await ask(`GET ${consent}`, { cookie: "anna" })).body
  expect(status).toBe("granted")
})
