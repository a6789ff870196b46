import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"
import { runJobs } from "../testing/jobs.ts"

const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })
const desk = (number: string) => `/api/v1/desk/applications/${number}`

/** Anna's application, taken by a clerk of the police. */
const taken = async () => {
  const world = await applying()
  const sent = await world.residence()
  const body = { do: "take", version: 2 }
  await world.ask(`POST ${desk(sent.number)}/moves`, { cookie: "mvd", body })
  const move = (moving: object) =>
    world.ask(`POST ${desk(sent.number)}/moves`, { cookie: "mvd", body: moving })
  return { ...world, ...sent, move }
}

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

describe("POST /desk/applications/:number/moves", () => {
  test("200: takes a case once, however often it is clicked", async () => {
    const { ask, number, id, move } = await taken()
    const again = await move({ do: "take", version: 2 })
    expect(again).toMatchObject({ status: 200, body: { status: "in-work", version: 3 } })
    const { body } = await ask(`GET /api/v1/applications/${id}`, { cookie: "anna" })
    expect(body.history.map((each: { type: string }) => each.type)).toEqual([
      "ApplicationSubmitted",
      "ApplicationTaken"
    ])
    expect(JSON.stringify(body)).not.toContain("clerk:")
    expect(number).toBe(body.sent.number)
  })

  test("200: asks, is answered, and the term stands still between", async () => {
    const { ask, id, move } = await taken()
    const comment = "Приложите разворот с фотографией"
    const asked = await move({ do: "ask", version: 3, fields: ["birthPlace"], comment })
    expect(asked.body).toMatchObject({ status: "clarification", turn: "citizen" })
    const path = `/api/v1/applications/${id}`
    const { body } = await ask(`GET ${path}`, { cookie: "anna" })
    expect(body).toMatchObject({ sent: { asked: { fields: ["birthPlace"], comment } } })
    expect(body.sent).not.toHaveProperty("expectedBy")

    const other = { ...body.answers, passportIssuer: "ОВД Тверской" }
    const sneaky = await ask(`POST ${path}/answer`, {
      cookie: "anna",
      body: { answers: other, version: 4 }
    })
    expect(sneaky).toMatchObject({ status: 422, body: problem("answers-refused") })
    expect(sneaky.body.errors).toMatchObject([{ path: "passportIssuer", code: "answer.not_asked" }])

    const answers = { ...body.answers, birthPlace: "Тула" }
    const answered = { cookie: "anna", body: { answers, version: 4 } }
    expect(await ask(`POST ${path}/answer`, answered)).toMatchObject({
      status: 200,
      body: { status: "in-work", version: 5 }
    })
    expect(await ask(`POST ${path}/answer`, answered)).toMatchObject({
      status: 200,
      body: { version: 5 }
    })
  })

  test("200: approves, and a signed notice lands in the wallet", async () => {
    const { ask, id, move, runtime } = await taken()
    expect(await move({ do: "approve", version: 3 })).toMatchObject({
      status: 200,
      body: { status: "approved" }
    })
    await runJobs(runtime, "TendApplication")
    const { body } = await ask(`GET /api/v1/applications/${id}`, { cookie: "anna" })
    const file = `GET /api/v1/documents/${body.sent.result}/file?as=inline`
    const result = await ask(file, { cookie: "anna" })
    expect(result).toMatchObject({ status: 200, type: "application/pdf" })
    expect(result.headers.get("content-security-policy")).toContain("sandbox")
  })

  test("200: refuses with a reason that the citizen reads", async () => {
    const { ask, id, move } = await taken()
    expect(
      await move({ do: "refuse", version: 3, reason: "Нет согласия собственника" })
    ).toMatchObject({ status: 200, body: { status: "refused", turn: "nobody" } })
    const { body } = await ask(`GET /api/v1/applications/${id}`, { cookie: "anna" })
    expect(body.sent.reason.ru).toBe("Нет согласия собственника")
  })

  test("400: a refusal needs a reason, a question its fields", async () => {
    const { move } = await taken()
    const wordless = await move({ do: "refuse", version: 3, reason: " " })
    expect(wordless).toMatchObject({ status: 400, body: problem("invalid-request") })
    expect(wordless.body.errors).toMatchObject([{ path: "reason", code: "comment.empty" }])
    expect(await move({ do: "ask", version: 3, fields: [], comment: "?" })).toMatchObject({
      status: 400
    })
  })

  test("422: asks only about fields that the form has", async () => {
    const { move } = await taken()
    const strange = await move({ do: "ask", version: 3, fields: ["nothing"], comment: "?" })
    expect(strange).toMatchObject({ status: 422, body: problem("answers-refused") })
  })

  test("409: decides on nothing that has changed since it was seen", async () => {
    const { move } = await taken()
    const stale = await move({ do: "approve", version: 2 })
    expect(stale).toMatchObject({ status: 409, body: problem("application-changed") })
  })

  test("409: does not hand out what is not approved", async () => {
    const { move } = await taken()
    const early = await move({ do: "issue", version: 3 })
    expect(early).toMatchObject({ status: 409, body: problem("move-refused") })
  })

  test("403: only for clerks", async () => {
    const { ask, number } = await taken()
    expect(await ask(`GET ${desk(number)}`, { cookie: "anna" })).toMatchObject({ status: 401 })
  })
})

describe("POST /applications/:id/withdraw", () => {
  test("200: withdraws once; afterwards the documents are free", async () => {
    const { ask, id, scan } = await taken()
    const remove = `DELETE /api/v1/documents/${scan.id}`
    expect(await ask(remove, { cookie: "anna" })).toMatchObject({
      status: 409,
      body: problem("document-in-use")
    })
    const withdraw = `POST /api/v1/applications/${id}/withdraw`
    const first = await ask(withdraw, { cookie: "anna" })
    expect(first).toMatchObject({ status: 200, body: { status: "withdrawn", turn: "nobody" } })
    expect((await ask(withdraw, { cookie: "anna" })).body).toEqual(first.body)
    expect(await ask(remove, { cookie: "anna" })).toMatchObject({ status: 204 })
  })
})
