import { describe, expect, test } from "vitest"
import { problem } from "../testing/problem.ts"
import { annaAtBank, told, verifying } from "../testing/verifying.ts"

const begin = "POST /api/v1/verification/bank/begin"
const back = "POST /api/v1/verification/bank/return"
const link = "POST /api/v1/verification/bank/link"
const fill = { body: { fill: true } }

describe("linking a bank", () => {
  test("200: shows what the bank told, links on the citizen's word, and the level rises", async () => {
    const anna = await (await verifying()).citizen()
    expect(await anna.visitBank()).toMatchObject({
      status: 200,
      body: {
        bank: "Банк",
        likeness: { name: "fills", birthDate: "fills", snils: "fills" },
        fills: expect.arrayContaining([{ section: "snils", value: told.snils }])
      }
    })
    expect(await anna.ask(link, fill)).toMatchObject({ status: 200, body: { level: "standard" } })

    const { body } = await anna.ask("GET /api/v1/verification")
    expect(body).toMatchObject({
      level: "standard",
      steps: { standard: [], verified: ["profile", "scans"] },
      links: [{ bank: "Банк" }]
    })
    const profile = await anna.ask("GET /api/v1/profile")
    expect(profile.body.sections).toHaveLength(3)
    const session = await anna.ask("GET /api/v1/accounts/session")
    expect(session.body.level).toBe("standard")
  })

  test("fills nothing in unless it is agreed to", async () => {
    const anna = await (await verifying()).citizen()
    await anna.visitBank()
    await anna.ask(link, { body: { fill: false } })
    expect((await anna.ask("GET /api/v1/profile")).body.sections).toEqual([])
  })

  test("shows the same again when the page is loaded anew, and links once", async () => {
    const anna = await (await verifying()).citizen()
    const first = await anna.visitBank()
    const again = await anna.ask(back, { body: { query: "code=used&state=used" } })
    expect(again.body).toEqual(first.body)
    const both = await Promise.all([anna.ask(link, fill), anna.ask(link, fill)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
  })

  test("404: in another browser there is no visit", async () => {
    const anna = await (await verifying()).citizen()
    const { body } = await anna.ask(begin)
    anna.jar.delete("__Host-bank")
    const query = new URL(body.url).search
    expect(await anna.ask(back, { body: { query } })).toMatchObject(
      problem(404, "bank-visit-not-found")
    )
    expect(await anna.ask(link, fill)).toMatchObject(problem(404, "bank-visit-not-found"))
  })

  test("422: an answer to another question is refused, and the visit is over", async () => {
    const anna = await (await verifying()).citizen()
    await anna.ask(begin)
    const forged = { body: { query: "state=forged&code=1" } }
    expect(await anna.ask(back, forged)).toMatchObject(
      problem(422, "bank-login-refused", { details: { reason: "invalid" } })
    )
    expect((await anna.ask(back, forged)).status).toBe(404)
  })

  test("422: does not take the word of a bank it does not trust", async () => {
    const stranger = { ...annaAtBank, issuer: "https://stranger.example" }
    const anna = await (await verifying({ customer: stranger })).citizen()
    expect(await anna.visitBank()).toMatchObject(problem(422, "bank-login-refused"))
  })

  test("409: the bank knows another person; mended, the same visit links", async () => {
    const anna = await (await verifying()).citizen()
    await anna.fill("birthDate", "1991-01-01")
    expect((await anna.visitBank()).body.likeness.birthDate).toBe("differs")
    expect(await anna.ask(link, fill)).toMatchObject(
      problem(409, "bank-claims-differ", { errors: [{ path: "birthDate" }] })
    )
    const headers = { confirmation: await anna.confirmed({ section: "birthDate" }) }
    const mended = { section: "birthDate", value: told.birthDate, version: 1 }
    await anna.ask("PUT /api/v1/profile/sections", { body: mended, headers })
    expect((await anna.ask(link, fill)).status).toBe(200)
  })

  test("409: one bank account belongs to one account here", async () => {
    const api = await verifying()
    await (await api.citizen()).link()
    const boris = await api.citizen()
    await boris.visitBank()
    expect(await boris.ask(link, fill)).toMatchObject(problem(409, "bank-account-taken"))
  })

  test("403: needs a second factor in this session", async () => {
    const anna = await (await verifying()).citizen({ aal: 1 })
    expect(await anna.ask(begin)).toMatchObject(
      problem(403, "step-up-needed", { needs: { aal: 2 } })
    )
  })

  test("400: the citizen's word is yes or no, and nothing else", async () => {
    const anna = await (await verifying()).citizen()
    const answer = await anna.ask(link, { body: { fill: true, level: "verified" } })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })
})

describe("unlinking a bank", () => {
  test("200: what rested on it falls at once; 404: there it was the last", async () => {
    const anna = await (await verifying()).citizen()
    await anna.link()
    const { body } = await anna.ask("GET /api/v1/verification")
    const unlink = `DELETE /api/v1/verification/bank/links/${body.links[0].id}`
    expect(await anna.ask(unlink)).toMatchObject({ status: 200, body: { level: "basic" } })
    expect(await anna.ask(unlink)).toMatchObject(problem(404, "bank-link-not-found"))
    expect(await anna.link()).toMatchObject({ status: 200, body: { level: "standard" } })
  })

  test("404: another's link is not there", async () => {
    const api = await verifying()
    const anna = await api.citizen()
    await anna.link()
    const { body } = await anna.ask("GET /api/v1/verification")
    const boris = await api.citizen()
    const answer = await boris.ask(`DELETE /api/v1/verification/bank/links/${body.links[0].id}`)
    expect(answer).toMatchObject(problem(404, "bank-link-not-found"))
  })
})

test("GET /verification/bank/callback, 303: leads on to the page and changes nothing", async () => {
  const { ask } = await verifying()
  const answer = await ask("GET /api/v1/verification/bank/callback?code=1&state=2")
  expect(answer.status).toBe(303)
  expect(answer.headers.get("location")).toBe("/verification/bank?code=1&state=2")
})
