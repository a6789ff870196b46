import { describe, expect, test } from "vitest"
import type { SecondFactor } from "../factor.ts"
import { isStrong, offered } from "./offered.ts"

const having = (...factors: ReadonlyArray<SecondFactor>) => ({
  passkey: factors.includes("passkey"),
  totp: factors.includes("totp"),
  sms: factors.includes("sms"),
  email: factors.includes("email"),
  "recovery-code": factors.includes("recovery-code")
})

describe("the factors a citizen is offered", () => {
  test("begin with the primary one", () => {
    expect(offered(having("passkey", "totp", "sms"), "sms")).toEqual(["sms", "passkey", "totp"])
  })

  test("go from the strongest down when none is primary, or the primary is gone", () => {
    expect(offered(having("email", "recovery-code", "totp"))).toEqual([
      "totp",
      "email",
      "recovery-code"
    ])
    expect(offered(having("totp"), "passkey")).toEqual(["totp"])
  })

  test("are none where only recovery codes are left", () => {
    expect(offered(having("recovery-code"), "sms")).toEqual([])
  })

  test("a mailbox and a recovery code are not strong", () => {
    const all: ReadonlyArray<SecondFactor> = ["passkey", "totp", "sms", "email", "recovery-code"]
    expect(all.filter(isStrong)).toEqual(["passkey", "totp", "sms"])
  })
})
