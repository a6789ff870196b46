import { expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"
import { signedIn } from "../testing/signed-in.ts"

const signIn = "POST /api/v1/accounts/sign-in"

const median = (times: ReadonlyArray<number>): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

test("a refusal takes as long for an unknown login as for a wrong password", async () => {
  const api = await testWorld()
  const timed = async (login: string): Promise<number> => {
    const start = performance.now()
    const { status } = await api.ask(signIn, { body: { login, password: "another" } })
    expect(status).toBe(401)
    return performance.now() - start
  }

  const pairs = Array.from({ length: 45 }, (_, nth) => ({
    known: `+79160000${String(nth).padStart(3, "0")}`,
    unknown: `+79161111${String(nth).padStart(3, "0")}`
  }))
  for (const { known } of pairs) await signedIn(api, { contact: known })

  const differences: Array<number> = []
  const durations: Array<number> = []
  // In pairs, and each first in turn: whatever else the machine does falls on both alike.
  for (const [nth, { known, unknown }] of pairs.entries()) {
    const [first, second] = nth % 2 === 0 ? [known, unknown] : [unknown, known]
    const [one, other] = [await timed(first), await timed(second)]
    differences.push(nth % 2 === 0 ? one - other : other - one)
    durations.push(one, other)
  }
  // On a machine that is busy with other things all takes longer, and so does the difference.
  const tolerated = Math.max(5, median(durations) / 4)
  expect(Math.abs(median(differences))).toBeLessThan(tolerated)
})
