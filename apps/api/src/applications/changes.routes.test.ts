import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"

const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })

/** Anna's application, whose clerk asks about two fields. */
const asked = async () => {
  const world = await applying()
  const { id, number } = await world.residence()
  const moves = `POST /api/v1/desk/applications/${number}/moves`
  await world.ask(moves, { cookie: "mvd", body: { do: "take", version: 2 } })
  const comment = "Укажите область"
  const fields = ["birthPlace"]
  await world.ask(moves, { cookie: "mvd", body: { do: "ask", version: 3, fields, comment } })
  const path = `/api/v1/applications/${id}`
  const { body } = await world.ask(`GET ${path}`, { cookie: "anna" })
  const answers = { ...body.answers, birthPlace: "Тула" }
  const find = () => world.ask(`GET ${path}/change`, { cookie: "anna" })
  const save = (version: number, written: object = answers) =>
    world.ask(`PUT ${path}/change`, { cookie: "anna", body: { answers: written, version } })
  const send = () =>
    world.ask(`POST ${path}/answer`, { cookie: "anna", body: { answers, version: body.version } })
  return { ...world, id, number, path, answers, before: body.answers, find, save, send, comment }
}

describe("PUT and GET /applications/:id/change", () => {
  test("200: keeps what is written and gives it back, until it is sent", async () => {
    const { find, save, send, answers } = await asked()
    expect(await find()).toMatchObject({ status: 200, body: {} })
    expect(await save(0)).toMatchObject({ status: 200, body: { version: 1 } })
    expect((await save(0)).body.version).toBe(1)
    expect((await find()).body).toMatchObject({ draft: { answers, version: 1 } })
    expect((await send()).status).toBe(200)
    expect((await find()).body).toEqual({})
  })

  test("409: another window wrote something else", async () => {
    const { save, answers } = await asked()
    await save(0)
    const stale = await save(0, { ...answers, birthPlace: "Орёл" })
    expect(stale).toMatchObject({ status: 409, body: problem("draft-moved-on") })
    expect(stale.body.errors).toMatchObject([{ path: "birthPlace" }])
    expect(JSON.stringify(stale.body)).not.toContain("Орёл")
  })

  test("409: there is nothing to change any more, and what was written is forgotten", async () => {
    const { ask, path, find, save } = await asked()
    await save(0)
    await ask(`POST ${path}/withdraw`, { cookie: "anna" })
    expect((await find()).body).toEqual({})
    expect(await save(1)).toMatchObject({ status: 409, body: problem("move-refused") })
  })

  test("400, 401 and 404: not answers, nobody's, another's", async () => {
    const { ask, path, answers } = await asked()
    const wrong = await ask(`PUT ${path}/change`, { cookie: "anna", body: { version: 0 } })
    expect(wrong).toMatchObject({ status: 400, body: problem("invalid-request") })
    expect((await ask(`GET ${path}/change`)).status).toBe(401)
    const body = { answers, version: 0 }
    for (const strange of [
      await ask(`GET ${path}/change`, { cookie: "boris" }),
      await ask(`PUT ${path}/change`, { cookie: "boris", body })
    ]) {
      expect(strange).toMatchObject({ status: 404, body: problem("application-not-found") })
    }
  })
})

describe("an answered clarification", () => {
  test("shows the citizen and the clerk what was before and what is now", async () => {
    const { ask, path, number, send, before, comment } = await asked()
    await send()
    const corrections = [
      {
        comment,
        fields: ["birthPlace"],
        before: { birthPlace: before.birthPlace },
        after: { birthPlace: "Тула" }
      }
    ]
    const { body: hers } = await ask(`GET ${path}`, { cookie: "anna" })
    expect(hers.sent.corrections).toMatchObject(corrections)
    const { body: theirs } = await ask(`GET /api/v1/desk/applications/${number}`, { cookie: "mvd" })
    expect(theirs.corrections).toMatchObject(corrections)
  })
})
