import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"

const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })

/** The consent that Anna gave by applying. */
const given = async () => {
  const world = await applying()
  await world.residence()
  const { body } = await world.ask("GET /api/v1/consents", { cookie: "anna" })
  return { ...world, consent: body.items[0], path: `/api/v1/consents/${body.items[0].id}` }
}

describe("GET /consents", () => {
  test("200: says who may see what, for what and until when", async () => {
    const { consent } = await given()
    expect(consent).toMatchObject({ status: "granted", agency: "mvd" })
    expect(consent.purpose.ru).toContain("зарегистрировать")
    expect(consent.data).toContain("passport")
    expect(consent).not.toHaveProperty("citizenId")
  })

  test("401: not for nobody", async () => {
    const { ask } = await given()
    expect(await ask("GET /api/v1/consents")).toMatchObject({ status: 401 })
  })
})

describe("POST /consents/:id/revoke", () => {
  test("200: revokes once, and the history keeps it", async () => {
    const { ask, path } = await given()
    const first = await ask(`POST ${path}/revoke`, { cookie: "anna" })
    expect(first).toMatchObject({ status: 200, body: { status: "revoked" } })
    expect((await ask(`POST ${path}/revoke`, { cookie: "anna" })).body).toEqual(first.body)
    const { body } = await ask(`GET ${path}`, { cookie: "anna" })
    expect(body.history.map((each: { type: string }) => each.type)).toEqual([
      "ConsentRevoked",
      "ConsentGranted"
    ])
  })

  test("404: another's consent is none", async () => {
    const { ask, path } = await given()
    const missing = { status: 404, body: problem("consent-not-found") }
    expect(await ask(`POST ${path}/revoke`, { cookie: "boris" })).toMatchObject(missing)
    expect(await ask(`GET ${path}`, { cookie: "boris" })).toMatchObject(missing)
  })
})

describe("POST /consents/:id/narrow", () => {
  test("200: leaves a part; 409: never widens", async () => {
    const { ask, path } = await given()
    const narrow = { cookie: "anna", body: { data: ["name", "answers"] } }
    expect(await ask(`POST ${path}/narrow`, narrow)).toMatchObject({
      status: 200,
      body: { data: ["name", "answers"] }
    })
    const widen = { cookie: "anna", body: { data: ["name", "passport"] } }
    expect(await ask(`POST ${path}/narrow`, widen)).toMatchObject({
      status: 409,
      body: problem("consent-refused")
    })
  })

  test("400: nothing left is no narrowing", async () => {
    const { ask, path } = await given()
    const refused = await ask(`POST ${path}/narrow`, { cookie: "anna", body: { data: [] } })
    expect(refused).toMatchObject({ status: 400, body: problem("invalid-request") })
  })
})
