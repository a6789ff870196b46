import { describe, expect, test } from "vitest"
import { certified } from "../testing/forwarding.ts"

const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })
const recipients = (id: string) => `GET /api/v1/documents/${id}/recipients`
const asAnna = { cookie: "anna" }

describe("GET /documents/:id/recipients", () => {
  test("200: names the fields that take the document, and no others", async () => {
    const { ask, certificate } = await certified()
    const { status, body } = await ask(recipients(certificate), asAnna)
    expect(status).toBe(200)
    expect(body.items).toMatchObject([
      { service: "foreign-passport", field: "workProof", into: { is: "new" }, attached: false }
    ])
  })

  test("200: says that the draft has it already", async () => {
    const { ask, certificate, forward } = await certified()
    const { body } = await forward()
    const { items } = (await ask(recipients(certificate), asAnna)).body
    expect(items).toMatchObject([{ into: { is: "draft", id: body.applicationId }, attached: true }])
  })

  test("200: nobody takes what no service asks for", async () => {
    const { ask, upload } = await certified()
    const { body } = await upload("anna", "Рецепт")
    expect((await ask(recipients(body.id ?? ""), asAnna)).body).toEqual({ items: [] })
  })

  test("200: an agency that asked for a file and waits comes first", async () => {
    const { ask, certificate, residence } = await certified()
    const { id, number } = await residence()
    const moves = `POST /api/v1/desk/applications/${number}/moves`
    await ask(moves, { cookie: "mvd", body: { do: "take", version: 2 } })
    const asking = { do: "ask", version: 3, fields: ["passportScan"], comment: "Не читается" }
    await ask(moves, { cookie: "mvd", body: asking })
    const { items } = (await ask(recipients(certificate), asAnna)).body
    expect(items).toMatchObject([
      { field: "passportScan", into: { is: "asked", id, number } },
      { field: "workProof", into: { is: "new" } }
    ])
  })

  test("404: another's document is none; 401: nobody's business", async () => {
    const { ask, certificate } = await certified()
    const missing = { status: 404, body: problem("document-not-found") }
    expect(await ask(recipients(certificate), { cookie: "boris" })).toMatchObject(missing)
    expect(await ask(recipients(certificate), {})).toMatchObject({ status: 401 })
  })

  test("409: what has expired can't be used", async () => {
    const { ask, upload } = await certified()
    const { body } = await upload("anna", "Старый паспорт")
    const change = { title: "Старый паспорт", kind: "passport", validUntil: "2020-01-01" }
    await ask(`PUT /api/v1/documents/${body.id}`, { cookie: "anna", body: change })
    const expired = { status: 409, body: problem("document-expired") }
    expect(await ask(recipients(body.id ?? ""), asAnna)).toMatchObject(expired)
  })
})

describe("POST /documents/:id/forward", () => {
  test("200: begins a draft that has the document in its field", async () => {
    const { certificate, forward, draft } = await certified()
    const draftId = crypto.randomUUID()
    expect(await forward({ draftId })).toMatchObject({
      status: 200,
      body: { applicationId: draftId, version: 1 }
    })
    const { answers } = await draft()
    expect(answers["workProof"]).toMatchObject([
      { id: certificate, name: expect.stringMatching(/^Справка о доходах.*\.pdf$/) }
    ])
  })

  test("200: goes on with the draft that is there, and twice is once", async () => {
    const { ask, forward, draft } = await certified()
    const id = crypto.randomUUID()
    const begun = { service: "foreign-passport", answers: { birthPlace: "Тула" }, version: 0 }
    await ask(`PUT /api/v1/applications/${id}/draft`, { cookie: "anna", body: begun })
    const first = await forward()
    expect(first.body).toEqual({ applicationId: id, version: 2 })
    expect((await forward()).body).toEqual(first.body)
    const { answers } = await draft()
    expect(answers).toMatchObject({ birthPlace: "Тула" })
    expect(answers["workProof"]).toHaveLength(1)
  })

  test("409: pushes nothing out of a field that is full", async () => {
    const { ask, forward } = await certified()
    const workProof = ["а", "б", "в"].map((name) => ({ id: crypto.randomUUID(), name, size: 1 }))
    const body = { service: "foreign-passport", answers: { workProof }, version: 0 }
    await ask(`PUT /api/v1/applications/${crypto.randomUUID()}/draft`, { cookie: "anna", body })
    expect(await forward()).toMatchObject({ status: 409, body: problem("no-room-for-document") })
  })

  test("409: no field takes what it does not ask for", async () => {
    const { forward } = await certified()
    const refused = { status: 409, body: problem("document-not-taken") }
    expect(await forward({ field: "photo" })).toMatchObject(refused)
    expect(await forward({ field: "nothing" })).toMatchObject(refused)
  })

  test("404: of another's document, of one that is gone, of no service", async () => {
    const { forward } = await certified()
    const missing = { status: 404, body: problem("document-not-found") }
    expect(await forward({}, "boris")).toMatchObject(missing)
    expect(await forward({}, "anna", crypto.randomUUID())).toMatchObject(missing)
    expect(await forward({ service: "nowhere" })).toMatchObject({ status: 404 })
  })

  test("409: a sent application is no draft", async () => {
    const { forward, forwarded } = await certified()
    const { applicationId } = await forwarded()
    const sent = await forward({ draftId: applicationId })
    expect(sent).toMatchObject({ status: 409, body: problem("move-refused") })
  })

  test("400: says which part is wrong", async () => {
    const { forward } = await certified()
    const wrong = await forward({ draftId: "x" })
    expect(wrong.body.errors).toMatchObject([{ path: "draftId" }])
  })
})
