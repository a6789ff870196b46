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
    const file = `GET /api/v1/documents/${body.sent.result}/file`
    const result = await ask(file, { cookie: "anna" })
    expect(result).toMatchObject({ status: 200, type: "application/pdf" })
    expect(result.headers.get("content-security-policy")).toContain("sandbox")
  })

  test("200: closes at once, and the notice is not lost", async () => {
    const { ask, id, move, runtime } = await taken()
    await move({ do: "approve", version: 3 })
    expect(await move({ do: "finish", version: 4 })).toMatchObject({ body: { status: "done" } })
    await runJobs(runtime, "TendApplication")
    const { body } = await ask(`GET /api/v1/applications/${id}`, { cookie: "anna" })
    expect(body).toMatchObject({ status: "done", sent: { result: expect.any(String) } })
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
    const hidden = await move({ do: "refuse", version: 3, reason: "Отказ\u0000" })
    expect(hidden.body.errors).toMatchObject([{ path: "reason", code: "text.characters" }])
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
