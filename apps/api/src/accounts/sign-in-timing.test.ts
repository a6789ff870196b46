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

  const known: Array<number> = []
  const unknown: Array<number> = []
  // In turn, so that whatever else the machine does falls on both alike.
  for (let nth = 10; nth < 50; nth++) {
    await signedIn(api, { contact: `+791600000${nth}` })
    known.push(await timed(`+791600000${nth}`))
    unknown.push(await timed(`+791611111${nth}`))
  }
  expect(Math.abs(median(known) - median(unknown))).toBeLessThan(5)
})
