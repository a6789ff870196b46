import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"

const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })
const desk = (number: string) => `/api/v1/desk/applications/${number}`

describe("GET /desk/applications", () => {
  test("200: shows the agency its cases and nobody else's", async () => {
    const { ask, residence } = await applying()
    const { number } = await residence()
    const queue = await ask("GET /api/v1/desk/applications", { cookie: "mvd" })
    expect(queue.body.items).toMatchObject([{ number, status: "accepted", turn: "agency" }])
    expect(JSON.stringify(queue.body)).not.toContain("Иванова")
    const others = await ask("GET /api/v1/desk/applications", { cookie: "fns" })
    expect(others.body.items).toEqual([])
  })

  test("401: does not take a citizen for a clerk", async () => {
    const { ask } = await applying()
    expect(await ask("GET /api/v1/desk/applications", { cookie: "anna" })).toMatchObject({
      status: 401
    })
  })
})

describe("GET /desk/applications/:number", () => {
  test("200: opens the case, and the citizen sees who looked", async () => {
    const { ask, residence } = await applying()
    const { number, id } = await residence()
    const { body } = await ask(`GET ${desk(number)}`, { cookie: "mvd" })
    expect(body).toMatchObject({ number, status: "accepted", moves: ["take"] })
    expect(body.answers.applicant).toMatchObject({ family: "Иванова" })
    const history = await ask("GET /api/v1/journal?kind=looks", { cookie: "anna" })
    expect(history.body.items).toMatchObject([
      {
        type: "DataViewed",
        what: "application",
        ground: "consent",
        subject: `application/${id}`,
        who: { kind: "clerk", name: "mvd", title: { ru: expect.any(String) } }
      }
    ])
  })

  test("404: of another agency, of no number, and after the consent was revoked", async () => {
    const { ask, residence } = await applying()
    const { number } = await residence()
    const hidden = { status: 404, body: problem("application-not-found") }
    expect(await ask(`GET ${desk(number)}`, { cookie: "fns" })).toMatchObject(hidden)

    const { body } = await ask("GET /api/v1/consents", { cookie: "anna" })
    const consent = body.items[0]
    expect(consent).toMatchObject({ agency: "mvd", status: "granted" })
    await ask(`POST /api/v1/consents/${consent.id}/revoke`, { cookie: "anna" })
    expect(await ask(`GET ${desk(number)}`, { cookie: "mvd" })).toMatchObject(hidden)
    const take = { cookie: "mvd", body: { do: "take", version: 2 } }
    expect(await ask(`POST ${desk(number)}/moves`, take)).toMatchObject(hidden)
  })

  test("400: finds the slip in a number", async () => {
    const { ask } = await applying()
    const refused = await ask(`GET ${desk("1234-5678-9012-3456")}`, { cookie: "mvd" })
    expect(refused).toMatchObject({ status: 400, body: problem("invalid-request") })
  })

  test("200: leaves out what a narrowed consent no longer opens", async () => {
    const { ask, residence } = await applying()
    const { number, scan } = await residence()
    const file = `GET ${desk(number)}/documents/${scan.id}/file`
    expect(await ask(file, { cookie: "mvd" })).toMatchObject({ status: 200 })

    const { body } = await ask("GET /api/v1/consents", { cookie: "anna" })
    const [{ id, data }] = body.items
    const kept = data.filter((each: string) => !["passport", "documents"].includes(each))
    const narrow = { cookie: "anna", body: { data: kept } }
    await ask(`POST /api/v1/consents/${id}/narrow`, narrow)
    const seen = await ask(`GET ${desk(number)}`, { cookie: "mvd" })
    expect(seen.body.answers).not.toHaveProperty("passportNumber")
    expect(seen.body.answers).toHaveProperty("newAddress")
    expect(await ask(file, { cookie: "mvd" })).toMatchObject({ status: 404 })
  })
})
