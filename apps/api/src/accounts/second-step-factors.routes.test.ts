import { softAuthenticator } from "@opora/passkeys/testing/authenticator"
import { describe, expect, test } from "vitest"
import { browser } from "../testing/browser.ts"
import { citizenAtBrowser, here } from "../testing/factors.ts"
import { problem } from "../testing/problem.ts"
import { password } from "../testing/signed-in.ts"

const signIn = "POST /api/v1/accounts/sign-in"
const prove = "POST /api/v1/accounts/sign-in/second-factor"
const askPasskey = "POST /api/v1/accounts/sign-in/passkey"
const session = "GET /api/v1/accounts/session"

type Citizen = Awaited<ReturnType<typeof citizenAtBrowser>>

/** Another browser, at which the citizen has shown the password. */
const atTheDoor = async ({ api, anna }: Citizen) => {
  const visitor = browser(api)
  const body = { login: anna.contact.value, password }
  const step = await visitor.ask(signIn, { body })
  return { visitor, methods: step.body.methods }
}

describe("the second factor of a sign-in", () => {
  test("200: is a code of the authenticator app, each good once", async () => {
    const citizen = await citizenAtBrowser()
    const { codeOf } = await citizen.enrolTotp()
    const first = await atTheDoor(citizen)
    expect(first.methods).toContain("totp")
    const body = { method: "totp", code: await codeOf(1) }
    expect((await first.visitor.ask(prove, { body })).status).toBe(200)
    expect(await first.visitor.ask(session)).toMatchObject({ body: { aal: 2 } })

    const second = await atTheDoor(citizen)
    const again = await second.visitor.ask(prove, { body })
    expect(again).toMatchObject(problem(422, "factor-not-proven"))
    expect((await second.visitor.ask(session)).status).toBe(401)
  })

  test("200: is a passkey, asked for this sign-in alone", async () => {
    const citizen = await citizenAtBrowser()
    const made = await citizen.ask("POST /api/v1/accounts/passkeys/options", {
      body: { kind: "passkey" }
    })
    const authenticator = softAuthenticator(made.body.user.id)
    await citizen.addPasskey("Телефон", authenticator)
    const first = await atTheDoor(citizen)
    const second = await atTheDoor(citizen)
    const options = await first.visitor.ask(askPasskey)
    expect(options.status).toBe(200)
    const answer = authenticator.use(options.body.challenge, here)
    const body = { method: "passkey", answer }
    expect(await second.visitor.ask(prove, { body })).toMatchObject(
      problem(422, "factor-not-proven")
    )

    const anew = await first.visitor.ask(askPasskey)
    const shown = authenticator.use(anew.body.challenge, here)
    const proven = await first.visitor.ask(prove, { body: { method: "passkey", answer: shown } })
    expect(proven).toMatchObject({ status: 200, body: { step: "signed-in" } })
  })

  test("410: is tried five times a sign-in", async () => {
    const citizen = await citizenAtBrowser()
    await citizen.enrolTotp()
    const { visitor } = await atTheDoor(citizen)
    const wrong = { body: { method: "totp", code: "000000" } }
    for (let nth = 0; nth < 5; nth++) expect((await visitor.ask(prove, wrong)).status).toBe(422)
    expect(await visitor.ask(prove, wrong)).toMatchObject(problem(410, "flow-over"))
  })

  test("429: is locked after ten wrong ones over all sign-ins", async () => {
    const citizen = await citizenAtBrowser()
    const { codeOf } = await citizen.enrolTotp()
    const wrong = { body: { method: "totp", code: "000000" } }
    for (let round = 0; round < 2; round++) {
      const { visitor } = await atTheDoor(citizen)
      for (let nth = 0; nth < 5; nth++) await visitor.ask(prove, wrong)
    }
    const { visitor } = await atTheDoor(citizen)
    const answer = await visitor.ask(prove, { body: { method: "totp", code: await codeOf(1) } })
    expect(answer).toMatchObject(problem(429, "factors-locked"))
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(800)
  })
})
