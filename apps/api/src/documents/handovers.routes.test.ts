import { describe, expect, test } from "vitest"
import { certified } from "../testing/forwarding.ts"

const asAnna = { cookie: "anna" }
const asClerk = { cookie: "mvd" }
const handovers = (id: string) => `GET /api/v1/documents/${id}/handovers`
const desk = (number: string) => `GET /api/v1/desk/applications/${number}`

describe("a document that was handed over", () => {
  test("stands in the history and on its own page, with the agency that got it", async () => {
    const { ask, certificate, forwarded } = await certified()
    expect((await ask(handovers(certificate), asAnna)).body).toEqual({ items: [] })
    const { applicationId, number } = await forwarded()
    expect((await ask(handovers(certificate), asAnna)).body.items).toMatchObject([
      { applicationId, number, agencyName: { en: "Ministry of Internal Affairs" }, isOpen: true }
    ])
    const history = await ask("GET /api/v1/journal?kind=documents", asAnna)
    const subject = `document/${certificate}`
    const told = history.body.items.find((each: { subject: string }) => each.subject === subject)
    expect(told).toMatchObject({
      type: "DocumentHandedOver",
      who: { kind: "citizen" },
      to: { en: "Ministry of Internal Affairs" },
      number,
      ground: "consent"
    })
  })

  test("comes to the clerk with its seal, checked, and opens as it was sealed", async () => {
    const { ask, certificate, forwarded } = await certified()
    const { number } = await forwarded()
    const { body } = await ask(desk(number), asClerk)
    expect(body.sealed).toMatchObject([
      {
        documentId: certificate,
        issuer: { en: "Federal Tax Service" },
        seal: "intact",
        code: expect.stringMatching(/^[0-9A-Z]{4}-/)
      }
    ])
    const there = await ask(`${desk(number)}/documents/${certificate}/file`, asClerk)
    const mine = await ask(`GET /api/v1/documents/${certificate}/file`, asAnna)
    expect(there.status).toBe(200)
    expect(there.body === mine.body).toBe(true)
    const looks = await ask("GET /api/v1/journal?kind=looks", asAnna)
    expect(looks.body.items[0]).toMatchObject({ what: "document", ground: "consent" })
  })

  test("is called by the clerk's page what it was issued as, whatever its owner calls it", async () => {
    const { ask, certificate, forwarded } = await certified()
    const change = { title: "Паспорт дипломата", kind: "income-statement" }
    await ask(`PUT /api/v1/documents/${certificate}`, { cookie: "anna", body: change })
    const { number } = await forwarded()
    const { sealed } = (await ask(desk(number), asClerk)).body
    expect(sealed[0].title).toMatch(/^Справка о доходах/)
  })

  test("is gone from the desk when the application is withdrawn", async () => {
    const { ask, certificate, forwarded } = await certified()
    const { applicationId, number } = await forwarded()
    await ask(`POST /api/v1/applications/${applicationId}/withdraw`, asAnna)
    const { status, body } = await ask(desk(number), asClerk)
    expect(status).toBe(200)
    expect(body.sealed).toEqual([])
    expect(body.answers).not.toHaveProperty("workProof")
    const file = await ask(`${desk(number)}/documents/${certificate}/file`, asClerk)
    expect(file.status).toBe(404)
    expect((await ask(handovers(certificate), asAnna)).body.items[0].isOpen).toBe(false)
  })

  test("is gone from the desk when the consent is revoked", async () => {
    const { ask, certificate, forwarded } = await certified()
    const { number } = await forwarded()
    const consents = await ask("GET /api/v1/consents", asAnna)
    for (const { id, agency } of consents.body.items) {
      if (agency === "mvd") await ask(`POST /api/v1/consents/${id}/revoke`, asAnna)
    }
    expect((await ask(desk(number), asClerk)).status).toBe(404)
    const file = await ask(`${desk(number)}/documents/${certificate}/file`, asClerk)
    expect(file.status).toBe(404)
    expect((await ask(handovers(certificate), asAnna)).body.items[0].isOpen).toBe(false)
  })

  test("404: tells nobody else where it went", async () => {
    const { ask, certificate } = await certified()
    expect(await ask(handovers(certificate), { cookie: "boris" })).toMatchObject({ status: 404 })
  })
})
