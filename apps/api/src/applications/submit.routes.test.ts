import { describe, expect, test } from "vitest"
import { forIncome, forPassport, forResidence } from "../testing/answers.ts"
import { applying } from "../testing/applying.ts"

const income = "income-certificate"
const draft = (answers: object = forIncome, version = 0) => ({ service: income, answers, version })
const path = (id: string) => `/api/v1/applications/${id}`
const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })

describe("POST /applications/:id/submit", () => {
  test("200: gives a number, and the same one again without asking to confirm", async () => {
    const { ask, send } = await applying()
    const { id, sent } = await send("anna", income, forIncome)
    expect(sent.status).toBe(200)
    expect(sent.body.number).toMatch(/^\d{4}-\d{4}-\d{4}-\d{4}$/)
    const again = await ask(`POST ${path(id)}/submit`, { cookie: "anna", body: { version: 1 } })
    expect(again).toMatchObject({ status: 200, body: sent.body })
  })

  test("403: says what has to be confirmed", async () => {
    const { ask } = await applying()
    const id = crypto.randomUUID()
    await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: draft() })
    const refused = await ask(`POST ${path(id)}/submit`, { cookie: "anna", body: { version: 1 } })
    expect(refused).toMatchObject({ status: 403, body: problem("confirmation-needed") })
  })

  test("403: says which level the service needs", async () => {
    const { ask } = await applying()
    const id = crypto.randomUUID()
    await ask(`PUT ${path(id)}/draft`, { cookie: "basic", body: draft() })
    const refused = await ask(`POST ${path(id)}/submit`, { cookie: "basic", body: { version: 1 } })
    const body = { ...problem("level-too-low"), needs: { level: "standard" } }
    expect(refused).toMatchObject({ status: 403, body })
  })

  test("409: refuses a version that the citizen did not see", async () => {
    const { ask } = await applying()
    const id = crypto.randomUUID()
    await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: draft() })
    const refused = await ask(`POST ${path(id)}/submit`, { cookie: "anna", body: { version: 7 } })
    expect(refused).toMatchObject({ status: 409, body: problem("draft-moved-on") })
  })

  test("409: refuses a confirmation of something else", async () => {
    const { ask, anna, confirmed } = await applying()
    const id = crypto.randomUUID()
    await ask(`PUT ${path(id)}/draft`, { cookie: "anna", body: draft() })
    const confirmation = await confirmed(anna, { applicationId: id, version: 2 })
    const asking = { cookie: "anna", body: { version: 1 }, headers: { confirmation } }
    const refused = await ask(`POST ${path(id)}/submit`, asking)
    expect(refused).toMatchObject({ status: 409, body: problem("confirmation-mismatch") })
  })

  test("422: a document whose time is over, or of another kind, is none to rest on", async () => {
    const { ask, upload, send } = await applying()
    const { body } = await upload("anna")
    const scan = { id: body.id ?? "", name: "паспорт.pdf", size: 100 }
    const change = { title: "Паспорт", kind: "passport", validUntil: "2020-01-01" }
    await ask(`PUT /api/v1/documents/${body.id}`, { cookie: "anna", body: change })
    const late = await send("anna", "residence-registration", forResidence(scan))
    const expired = { path: "passportScan", code: "document.expired" }
    expect(late.sent).toMatchObject({ status: 422, body: { errors: [expired] } })

    const photo = { id: (await upload("anna")).body.id ?? "", name: "я.png", size: 100 }
    const wrong = await send("anna", "foreign-passport", forPassport(photo, photo))
    const unfit = { path: "photo", code: "file.unfit" }
    expect(wrong.sent).toMatchObject({ status: 422, body: { errors: [unfit] } })
  })

  test("422: a street is no address", async () => {
    const { upload, send } = await applying({ addresses: [{ id: "house-1", level: "street" }] })
    const { body } = await upload("anna")
    const scan = { id: body.id ?? "", name: "паспорт.pdf", size: 100 }
    const { sent } = await send("anna", "residence-registration", forResidence(scan))
    expect(sent).toMatchObject({
      status: 422,
      body: {
        ...problem("answers-refused"),
        errors: [
          { path: "newAddress", code: "address.choose", message: "Выберите дом из подсказок" }
        ]
      }
    })
    const known = await applying({ addresses: [{ id: "house-1", level: "house" }] })
    expect((await known.residence()).sent.status).toBe(200)
  })

  test("422: marks the mistakes at their fields, in the citizen's words", async () => {
    const { send } = await applying()
    const { sent } = await send("anna", income, { ...forIncome, inn: "500100732250" })
    expect(sent).toMatchObject({ status: 422, body: problem("answers-refused") })
    expect(sent.body.errors).toMatchObject([{ path: "inn", code: "inn.check_digit" }])
    expect(JSON.stringify(sent.body)).not.toContain("500100732250")
  })

  test("404: does not tell another citizen's application from none", async () => {
    const { ask, send } = await applying()
    const { id } = await send("anna", income, forIncome)
    const asking = { cookie: "boris", body: { version: 1 } }
    const refused = await ask(`POST ${path(id)}/submit`, asking)
    expect(refused).toMatchObject({ status: 404, body: problem("application-not-found") })
    expect(await ask(`GET ${path(id)}`, { cookie: "boris" })).toMatchObject({ status: 404 })
  })
})
