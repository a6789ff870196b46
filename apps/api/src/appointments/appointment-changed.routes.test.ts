import { expect, test } from "vitest"
import { problem } from "../testing/problem.ts"
import { someoneIsFirst } from "../testing/someone-is-first.ts"
import { visiting } from "../testing/visiting.ts"

test("409: a visit that another window keeps changing is looked at again", async () => {
  const { booked, post, runtime } = await visiting()
  const { body } = await booked()
  await someoneIsFirst(runtime, "appointments")
  expect(await post(`/${body.id}/cancel`)).toMatchObject(problem(409, "appointment-changed"))
})
