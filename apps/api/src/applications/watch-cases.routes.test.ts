import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"
import { problem } from "../testing/problem.ts"

const desk = "/api/v1/desk/applications"

describe("GET /desk/applications/counts", () => {
  test("200: counts the agency's own cases", async () => {
    const { ask, residence } = await applying()
    await residence()
    expect((await ask(`GET ${desk}/counts`, { cookie: "mvd" })).body).toEqual({
      open: 1,
      waiting: 0
    })
    expect((await ask(`GET ${desk}/counts`, { cookie: "fns" })).body).toEqual({
      open: 0,
      waiting: 0
    })
  })

  test("401: tells a citizen nothing", async () => {
    const { ask } = await applying()
    expect(await ask(`GET ${desk}/counts`, { cookie: "anna" })).toMatchObject({ status: 401 })
  })
})

describe("GET /desk/applications/:number/standing", () => {
  test("200: tells that the case moved on, and is no look at it", async () => {
    const { ask, residence } = await applying()
    const { number } = await residence()
    const standing = `GET ${desk}/${number}/standing`
    const before = await ask(standing, { cookie: "mvd" })
    expect(before.body).toEqual({ version: 2, status: "accepted", turn: "agency" })
    await ask(`POST ${desk}/${number}/moves`, { cookie: "mvd", body: { do: "take", version: 2 } })
    const after = await ask(standing, { cookie: "mvd" })
    expect(after.body).toEqual({ version: 3, status: "in-work", turn: "agency" })
    const looks = await ask("GET /api/v1/journal?kind=looks", { cookie: "anna" })
    expect(looks.body.items).toEqual([])
  })

  test("404: of another agency, and from when the consent is revoked", async () => {
    const { ask, residence } = await applying()
    const { number } = await residence()
    const standing = `GET ${desk}/${number}/standing`
    const hidden = problem(404, "application-not-found")
    expect(await ask(standing, { cookie: "fns" })).toMatchObject(hidden)
    const consents = await ask("GET /api/v1/consents", { cookie: "anna" })
    await ask(`POST /api/v1/consents/${consents.body.items[0].id}/revoke`, { cookie: "anna" })
    expect(await ask(standing, { cookie: "mvd" })).toMatchObject(hidden)
  })

  test("400: finds the slip in a number", async () => {
    const { ask } = await applying()
    const slip = await ask(`GET ${desk}/1234-5678-9012-3456/standing`, { cookie: "mvd" })
    expect(slip).toMatchObject(problem(400, "invalid-request"))
  })
})
