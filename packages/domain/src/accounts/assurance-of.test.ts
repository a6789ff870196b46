import { describe, expect, test } from "vitest"
import { instantOf } from "../shared/instant.ts"
import { assuranceOf, freshestOf } from "./assurance-of.ts"
import type { AuthEvent } from "./factor.ts"

const proven = (event: Partial<AuthEvent>): AuthEvent => ({
  method: "password",
  class: "know",
  channel: "password",
  at: instantOf(1),
  ...event
})
const password = proven({})
const sms = proven({ method: "sms", class: "have", channel: "number-1" })
const email = proven({ method: "email", class: "have", channel: "mailbox-1" })
const totp = proven({ method: "totp", class: "have", channel: "totp-1" })
const recovery = proven({ method: "recovery-code", class: "have", channel: "recovery" })
const passkey = proven({ method: "passkey", class: "have", channel: "key-1", userVerified: true })
const mute: AuthEvent = { ...passkey, userVerified: false }

describe("the assurance of a session", () => {
  test.each([
    ["a password", [password], 1],
    ["a password twice", [password, password], 1],
    ["a password and a code by SMS", [password, sms], 2],
    ["a password and a code from an app", [password, totp], 2],
    ["a password and a recovery code", [password, recovery], 2],
    ["a password and a key that did not verify its user", [password, mute], 2],
    ["a password and a code by e-mail", [password, email], 1],
    [
      "a password told over the channel of the code",
      [{ ...password, channel: "number-1" }, sms],
      1
    ],
    ["two codes to one number", [sms, sms], 1],
    ["a code by SMS and one from an app", [sms, totp], 1],
    ["a passkey that verified its user", [passkey], 2],
    ["a passkey that did not", [mute], 1],
    ["a passkey that can't leave its device", [{ ...passkey, deviceBound: true }], 3],
    ["a device-bound key that did not verify its user", [{ ...mute, deviceBound: true }], 1],
    ["nothing", [], 1]
  ] as const)("of %s", (_name, events, assurance) => {
    expect(assuranceOf(events)).toBe(assurance)
  })

  test("is as fresh as its latest proof", () => {
    const events = [proven({ at: instantOf(2) }), proven({ at: instantOf(5) }), password] as const
    expect(freshestOf(events)).toBe(instantOf(5))
  })
})
