import { afterEach, expect, test, vi } from "vitest"
import { problem } from "../testing/problem.ts"
import { verifying } from "../testing/verifying.ts"

const link = "POST /api/v1/verification/bank/link"
const fill = { body: { fill: true } }

afterEach(() => vi.useRealTimers())

test("403: whoever stayed at the bank for long proves again who they are; the visit waits", async () => {
  vi.useFakeTimers({ toFake: ["Date"] })
  const anna = await (await verifying()).citizen()
  await anna.visitBank()
  vi.setSystemTime(Date.now() + 301_000)
  expect(await anna.ask(link, fill)).toMatchObject(
    problem(403, "step-up-needed", { needs: { aal: 2, seconds: 300 } })
  )
  vi.setSystemTime(Date.now() - 2000)
  expect((await anna.ask(link, fill)).status).toBe(200)
})
