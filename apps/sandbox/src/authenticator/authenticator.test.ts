import { describe, expect, test } from "vitest"
import { running } from "../testing/running.ts"
import { totp } from "./totp.ts"

// "12345678901234567890" in base32: the secret of RFC 6238's examples.
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

describe("the authenticator", () => {
  test.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [20_000_000_000, "353130"]
  ])("counts as RFC 6238 does: at %i s %s", (seconds, code) => {
    expect(totp(secret, seconds * 1000)).toBe(code)
  })

  test("shows the codes of the keys it was given, each name once", async () => {
    const { ask } = await running()
    await ask("POST /authenticator/accounts", { name: "Оператор", secret: "AAAABBBBCCCCDDDD" })
    expect(await ask("POST /authenticator/accounts", { name: "Оператор", secret })).toMatchObject({
      status: 201
    })
    const { body } = await ask("GET /authenticator/codes.json")
    expect(body.codes).toEqual([{ name: "Оператор", code: expect.stringMatching(/^\d{6}$/) }])
    expect((await ask("GET /authenticator")).body).not.toContain(secret)
  })

  test("refuses a key that is none", async () => {
    const { ask } = await running()
    const answer = await ask("POST /authenticator/accounts", { name: "Оператор", secret: "!" })
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: "secret" }] } })
  })
})
