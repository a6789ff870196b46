import { describe, expect, test } from "vitest"
import { forIncome } from "../testing/answers.ts"
import { applying } from "../testing/applying.ts"
import { runJobs } from "../testing/jobs.ts"

const income = "income-certificate"
const draft = (answers: object = forIncome, version = 0) => ({ service: income, answers, version })
const path = (id: string) => `/api/v1/applications/${id}`
const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })

describe("PUT /applications/:id/draft", () => {
  test("200: keeps a draft, and keeps it once however often it comes", async () => {
    const { ask } = await applying()
    const id = crypto.randomUUID()
    const first = await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: draft() })
    expect(first).toMatchObject({ status: 200, body: { version: 1 } })
    const again = await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: draft() })
    expect(again.body).toEqual(first.body)
    const { body } = await ask(`GET /api/v1/applications/draft?service=${income}`, {
      cookie: "anna"
    })
    expect(body.draft).toMatchObject({ id, version: 1, answers: forIncome })
  })

  test("409: from an old copy it overwrites nothing, and tells what differs", async () => {
    const { ask } = await applying()
    const id = crypto.randomUUID()
    await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: draft() })
    const there = draft({ ...forIncome, year: "2024" }, 1)
    await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: there })
    const here = draft({ ...forIncome, purpose: "visa" }, 1)
    const refused = await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: here })
    expect(refused).toMatchObject({ status: 409, body: problem("draft-moved-on") })
    expect(refused.body.errors.map((each: { path: string }) => each.path)).toEqual([
      "purpose",
      "year"
    ])
    const kept = await ask(`GET ${path(id)}`, { cookie: "anna" })
    expect(kept.body.answers).toEqual(there.answers)
  })

  test("400: names the field that can't be read, and does not repeat it", async () => {
    const { ask } = await applying()
    const body = { ...draft(), answers: { year: { "my-secret": [[1]] } }, extra: 1 }
    const refused = await ask(`PUT ${path(crypto.randomUUID())}/draft`, { cookie: "anna", body })
    expect(refused).toMatchObject({ status: 400, body: problem("invalid-request") })
    expect(JSON.stringify(refused.body)).toContain("answers.year")
  })

  test("404: knows no such service", async () => {
    const { ask } = await applying()
    const body = { ...draft(), service: "no-such-service" }
    const refused = await ask(`PUT ${path(crypto.randomUUID())}/draft`, { cookie: "anna", body })
    expect(refused).toMatchObject({ status: 404, body: problem("service-not-found") })
  })

  test("401: for nobody", async () => {
    const { ask } = await applying()
    const refused = await ask(`PUT ${path(crypto.randomUUID())}/draft`, { body: draft() })
    expect(refused.status).toBe(401)
  })
})

describe("an automatic service", () => {
  test("asks the registry and puts the certificate into the wallet at once", async () => {
    const { ask, send, runtime } = await applying()
    const { id } = await send("anna", income, forIncome)
    const before = await ask(`GET ${path(id)}`, { cookie: "anna" })
    expect(before.body).toMatchObject({ status: "in-work", turn: "outside" })
    while ((await runJobs(runtime, "TendApplication")) > 2);
    await runJobs(runtime, "TendApplication")
    const { body } = await ask(`GET ${path(id)}`, { cookie: "anna" })
    expect(body).toMatchObject({ status: "done", turn: "nobody" })
    const document = await ask(`GET /api/v1/documents/${body.sent.result}`, { cookie: "anna" })
    expect(document.body).toMatchObject({ origin: "issued", subject: `application/${id}` })
  })

  test("refuses with the reason when the registry knows nothing", async () => {
    const { ask, send, runtime } = await applying({ registry: "unknown" })
    const { id } = await send("anna", income, forIncome)
    await runJobs(runtime, "TendApplication")
    const { body } = await ask(`GET ${path(id)}`, { cookie: "anna" })
    expect(body).toMatchObject({ status: "refused", turn: "nobody" })
    expect(body.sent.reason.ru).toContain("не нашла сведений")
  })
})

describe("GET /applications", () => {
  test("200: lists the latest first, page by page", async () => {
    const { ask, send } = await applying()
    const { id: first } = await send("anna", income, forIncome)
    const { id: second } = await send("anna", income, { ...forIncome, year: "2024" })
    const page = await ask("GET /api/v1/applications?limit=1", { cookie: "anna" })
    expect(page.body.items).toMatchObject([{ id: second, title: { ru: "Справка о доходах" } }])
    const next = await ask(`GET /api/v1/applications?limit=1&after=${page.body.next}`, {
      cookie: "anna"
    })
    expect(next.body.items).toMatchObject([{ id: first }])
    const others = await ask("GET /api/v1/applications", { cookie: "boris" })
    expect(others.body.items).toEqual([])
  })

  test("400: asks for a sensible limit", async () => {
    const { ask } = await applying()
    const refused = await ask("GET /api/v1/applications?limit=5000", { cookie: "anna" })
    expect(refused).toMatchObject({ status: 400, body: problem("invalid-request") })
  })
})

describe("DELETE /applications/:id", () => {
  test("204: throws a draft away; 409: what was sent stays", async () => {
    const { ask, send } = await applying()
    const id = crypto.randomUUID()
    await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: draft() })
    expect(await ask(`DELETE ${path(id)}`, { cookie: "anna" })).toMatchObject({ status: 204 })
    expect(await ask(`GET ${path(id)}`, { cookie: "anna" })).toMatchObject({ status: 404 })
    const { id: sent } = await send("anna", income, forIncome)
    const refused = await ask(`DELETE ${path(sent)}`, { cookie: "anna" })
    expect(refused).toMatchObject({ status: 409, body: problem("move-refused") })
  })
})
