import { afterAll, describe, expect, test } from "vitest"
import { worldOf } from "../testing/api.ts"

const { ask, dispose } = await worldOf()
afterAll(dispose)

const catalogue = "/api/v1/catalogue"
const passport = `${catalogue}/services/foreign-passport`

/** The codes of the services in the answer. */
const codes = (body: { readonly items: ReadonlyArray<{ readonly code: string }> }) =>
  body.items.map(({ code }) => code)

const problem = (status: number, type: string) => ({
  status,
  type: "application/problem+json",
  body: { status, type: `urn:opora:problem:${type}` }
})

describe("GET /catalogue", () => {
  test("200: categories, situations and what is popular, for everybody", async () => {
    const { status, body, headers } = await ask(`GET ${catalogue}`)
    expect(status).toBe(200)
    expect(body.categories[0]).toMatchObject({
      code: "passports",
      name: { ru: expect.any(String) }
    })
    expect(body.situations.length).toBeGreaterThan(2)
    expect(body.documents).toContainEqual({ code: "photo", name: expect.anything() })
    expect(body.popular[0].code).toBe("foreign-passport")
    expect(headers.get("cache-control")).toBe("public, max-age=300")
  })

  test("304: what the browser has already is not sent again", async () => {
    const tag = (await ask(`GET ${catalogue}`)).headers.get("etag") ?? ""
    const again = await ask(`GET ${catalogue}`, { headers: { "if-none-match": `"x", W/${tag}` } })
    expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: "" })
  })
})

describe("GET /catalogue/services", () => {
  test("200: finds by forms of words and filters, and says how many", async () => {
    const asked = new URLSearchParams({ text: "справку о доходах", category: "taxes" })
    const { status, body } = await ask(`GET ${catalogue}/services?${asked.toString()}`)
    expect({ status, codes: codes(body), total: body.total }).toEqual({
      status: 200,
      codes: ["income-certificate"],
      total: 1
    })
  })

  test("200: goes on from page to page, none twice and none left out", async () => {
    const first = await ask(`GET ${catalogue}/services?limit=2`)
    expect(codes(first.body)).toEqual(["foreign-passport", "income-certificate"])
    const rest = await ask(`GET ${catalogue}/services?limit=2&after=${first.body.next}`)
    expect(codes(rest.body)).toEqual(["residence-registration"])
    expect(rest.body.next).toBeUndefined()
  })

  test("200: shows no more of a card than the contract names", async () => {
    const { body } = await ask(`GET ${catalogue}/services`)
    expect(Object.keys(body.items[0])).not.toContain("synonyms")
  })

  test.each([
    ["days=soon", "days", "days.format"],
    ["limit=0", "limit", "limit.range"],
    ["kind=magic", "kind", "picklist"],
    ["colour=red", "colour", "unknown"],
    [`text=${"я".repeat(201)}`, "text", "text.too_long"]
  ])("400: names what is wrong with ?%s", async (query, path, code) => {
    const answer = await ask(`GET ${catalogue}/services?${encodeURI(query)}`)
    expect(answer).toMatchObject(problem(400, "invalid-request"))
    expect(answer.body.errors).toEqual([{ path, code, message: expect.any(String) }])
  })
})

describe("GET /catalogue/services/:code", () => {
  test("200: who may apply, what is needed, term, fee, agency and result", async () => {
    const { status, body } = await ask(`GET ${passport}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      code: "foreign-passport",
      version: expect.any(Number),
      who: { ru: expect.stringContaining("18 лет") },
      fee: { upTo: 600_000 },
      term: { limit: { amount: 30, unit: "days" } },
      agency: { code: "mvd" },
      result: { en: expect.any(String) }
    })
    expect(body.needs.length).toBeGreaterThan(2)
  })

  test("404: there is no such service", async () => {
    const answer = await ask(`GET ${catalogue}/services/no-such-service`)
    expect(answer).toMatchObject(problem(404, "service-not-found"))
  })

  test("400: the name is far too long", async () => {
    const answer = await ask(`GET ${catalogue}/services/${"a".repeat(61)}`)
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })
})

describe("GET /catalogue/services/:code/definition", () => {
  test("200: the form and its rules, to be asked for again soon", async () => {
    const { status, body, headers } = await ask(`GET ${passport}/definition`)
    expect(status).toBe(200)
    expect(body.steps).toHaveLength(5)
    expect(headers.get("cache-control")).toBe("public, max-age=60")
  })

  test("200: a version never changes", async () => {
    const { body, headers } = await ask(`GET ${passport}/definition?version=1`)
    expect(body.version).toBe(1)
    expect(headers.get("cache-control")).toBe("public, max-age=31536000")
  })

  test.each([
    ["404: of a service", `${catalogue}/services/no-such-service/definition`],
    ["404: of a version", `${passport}/definition?version=99`]
  ])("%s that is not", async (_, path) => {
    expect(await ask(`GET ${path}`)).toMatchObject(problem(404, "service-not-found"))
  })

  test("400: a version is a number", async () => {
    const answer = await ask(`GET ${passport}/definition?version=newest`)
    expect(answer).toMatchObject(problem(400, "invalid-request"))
    expect(answer.body.errors).toMatchObject([{ path: "version", code: "version.format" }])
  })
})
