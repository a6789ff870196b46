import { describe, expect, test } from "vitest"
import { problem } from "../testing/problem.ts"
import { told, verifying } from "../testing/verifying.ts"

const put = "PUT /api/v1/profile/sections"
const other = { ...told.name, family: "Иванова" }

describe("«Журнал изменений»", () => {
  const changed = async () => {
    const anna = await (await verifying()).citizen()
    await anna.fill("name", told.name)
    const headers = { confirmation: await anna.confirmed({ section: "name" }) }
    await anna.ask(put, { body: { section: "name", value: other, version: 1 }, headers })
    const { body } = await anna.ask("GET /api/v1/profile/changes")
    return { anna, items: body.items }
  }

  test("200: says who, when, what was and what became, the latest first", async () => {
    const { items } = await changed()
    expect(items).toMatchObject([
      { by: "citizen", was: { value: told.name }, became: { value: other }, version: 2 },
      { by: "citizen", became: { value: told.name }, version: 1 }
    ])
  })

  test("200: «Отменить» puts the earlier back, confirmed, as a new change", async () => {
    const { anna, items } = await changed()
    const undo = `POST /api/v1/profile/changes/${items[0].seq}/undo`
    expect(await anna.ask(undo)).toMatchObject(problem(403, "confirmation-needed"))
    const headers = { confirmation: await anna.confirmed({ section: "name" }) }
    expect(await anna.ask(undo, { headers })).toMatchObject({
      status: 200,
      body: { section: { value: told.name, version: 3 } }
    })
    const { body } = await anna.ask("GET /api/v1/profile/changes")
    expect(body.items[0]).toMatchObject({ cause: "undone", was: { value: other } })
  })

  test("404: nothing came before the first, and another's changes are not there", async () => {
    const { anna, items } = await changed()
    for (const seq of [items[1].seq, 100_000]) {
      const answer = await anna.ask(`POST /api/v1/profile/changes/${seq}/undo`)
      expect(answer).toMatchObject(problem(404, "change-not-found"))
    }
  })
})
