import { expect, test } from "vitest"
import { runJobs } from "../testing/jobs.ts"
import { problem } from "../testing/problem.ts"
import { someoneIsFirst } from "../testing/someone-is-first.ts"
import { verifying } from "../testing/verifying.ts"

test("409: a check that another operator keeps changing is looked at again", async () => {
  const api = await verifying()
  const anna = await api.citizen()
  await anna.fillAll()
  await anna.link()
  const scans = await anna.uploadAll()
  const { body } = await anna.ask("POST /api/v1/verification/identity-cases", { body: scans })
  await runJobs(api.runtime, "CheckIdentityCase")
  const olga = await api.atDesk("olga")
  await olga.signIn()
  await someoneIsFirst(api.runtime, "identity_cases")

  const taken = await olga.ask(`POST /api/v1/desk/identity-cases/${body.id}/take`)
  expect(taken).toMatchObject(problem(409, "identity-case-moved-on"))
})
