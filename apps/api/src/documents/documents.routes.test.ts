import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"

const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })

describe("GET /documents/:id/file", () => {
  test("200: gives the file to its owner, in a sandbox", async () => {
    const { ask, upload } = await applying()
    const { body } = await upload("anna", "Паспорт (копия)")
    const path = `GET /api/v1/documents/${body.id}/file`
    const file = await ask(path, { cookie: "anna" })
    expect(file.status).toBe(200)
    expect(file.body).toMatch(/^%PDF/)
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''/)
    expect(file.headers.get("content-disposition")).toContain("%28")
    expect(file.headers.get("content-security-policy")).toContain("sandbox")
    expect(file.headers.get("x-content-type-options")).toBe("nosniff")
  })

  test("404: another's document is none", async () => {
    const { ask, upload } = await applying()
    const { body } = await upload("anna")
    const asBoris = { cookie: "boris" }
    const missing = { status: 404, body: problem("document-not-found") }
    expect(await ask(`GET /api/v1/documents/${body.id}/file`, asBoris)).toMatchObject(missing)
    expect(await ask(`GET /api/v1/documents/${body.id}`, asBoris)).toMatchObject(missing)
    expect(await ask(`DELETE /api/v1/documents/${body.id}`, asBoris)).toMatchObject(missing)
  })
})

describe("PUT /documents/:id", () => {
  test("200: renames it and says until when it holds", async () => {
    const { ask, upload } = await applying()
    const { body } = await upload("anna")
    const change = { title: "Паспорт мамы", kind: "passport", validUntil: "2035-01-01" }
    const changed = await ask(`PUT /api/v1/documents/${body.id}`, { cookie: "anna", body: change })
    expect(changed).toMatchObject({ status: 200, body: change })
    const shown = await ask(`GET /api/v1/documents/${body.id}`, { cookie: "anna" })
    expect(shown.body).toEqual(changed.body)
  })

  test("400: asks for a name that can be printed", async () => {
    const { ask, upload } = await applying()
    const { body } = await upload("anna")
    const change = { title: "a\u0007b", kind: "passport" }
    const refused = await ask(`PUT /api/v1/documents/${body.id}`, { cookie: "anna", body: change })
    expect(refused).toMatchObject({ status: 400, body: problem("invalid-request") })
    expect(refused.body.errors).toMatchObject([{ path: "title", code: "title.characters" }])
  })

  test("400: a day that no calendar has", async () => {
    const { ask, upload } = await applying()
    const { body } = await upload("anna")
    const change = { title: "Паспорт", kind: "passport", validUntil: "2035-02-31" }
    const refused = await ask(`PUT /api/v1/documents/${body.id}`, { cookie: "anna", body: change })
    expect(refused).toMatchObject({ status: 400, body: problem("invalid-request") })
    expect(refused.body.errors).toMatchObject([{ path: "validUntil", code: "day.none" }])
  })

  test("409: what was signed keeps all but its name", async () => {
    const { ask, residence } = await applying()
    const { id } = await residence()
    const copy = await ask(`POST /api/v1/applications/${id}/copy`, { cookie: "anna" })
    const at = `PUT /api/v1/documents/${copy.body.documentId}`
    const renamed = { title: "Моё заявление", kind: "other" }
    expect(await ask(at, { cookie: "anna", body: renamed })).toMatchObject({ status: 200 })
    const refused = await ask(at, { cookie: "anna", body: { ...renamed, kind: "passport" } })
    expect(refused).toMatchObject({ status: 409, body: problem("document-fixed") })
  })
})

describe("DELETE /documents/:id", () => {
  test("204: deletes it for good", async () => {
    const { ask, upload } = await applying()
    const { body } = await upload("anna")
    const path = `/api/v1/documents/${body.id}`
    expect(await ask(`DELETE ${path}`, { cookie: "anna" })).toMatchObject({ status: 204 })
    expect(await ask(`GET ${path}/file`, { cookie: "anna" })).toMatchObject({ status: 404 })
  })

  test("409: not while an application under way rests on it", async () => {
    const { ask, residence } = await applying()
    const { id, scan } = await residence()
    const path = `DELETE /api/v1/documents/${scan.id}`
    const held = await ask(path, { cookie: "anna" })
    expect(held).toMatchObject({ status: 409, body: problem("document-in-use") })
    await ask(`POST /api/v1/applications/${id}/withdraw`, { cookie: "anna" })
    expect(await ask(path, { cookie: "anna" })).toMatchObject({ status: 204 })
  })
})
