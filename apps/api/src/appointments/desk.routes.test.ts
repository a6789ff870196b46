import { describe, expect, onTestFinished, test, vi } from "vitest"
import { problem } from "../testing/feed.ts"
import { visiting } from "../testing/visiting.ts"

const desk = "/api/v1/desk/appointments"

/** Anna's visit to Kazan, and the day it is on. */
const expected = async () => {
  const world = await visiting()
  const visit = await world.booked()
  const day = visit.at.slice(0, 10)
  const list = (query: string, cookie = "mvd") => world.ask(`GET ${desk}?${query}`, { cookie })
  const keep = (cookie = "mvd") => world.ask(`POST ${desk}/${visit.body.id}/keep`, { cookie })
  return { ...world, visit, day, list, keep }
}

describe("GET /desk/appointments", () => {
  test("200: who is expected at the office that day, and nothing of the citizens", async () => {
    const { list, visit, day, number } = await expected()
    const { body } = await list(`office=kazan&day=${day}`)
    const { id, code, at } = visit.body
    const title = { ru: "Заграничный паспорт", en: "Foreign passport" }
    expect(body.items).toEqual([{ id, number, code, at, title, status: "booked" }])
    expect(body).toMatchObject({ day, office: { code: "kazan" } })
    expect(body.offices).toHaveLength(4)
    expect((await list(`office=moscow-south&day=${day}`)).body.items).toEqual([])
  })

  test("200: today at the agency's first office, unless asked otherwise", async () => {
    const { list } = await expected()
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Moscow" }).format()
    expect((await list("")).body).toMatchObject({ day: today, office: { code: "moscow-central" } })
  })

  test("200: of another agency nothing is seen", async () => {
    const { list, day } = await expected()
    expect((await list(`office=kazan&day=${day}`, "fns")).body).toEqual({ items: [], offices: [] })
  })

  test("401: not for citizens; 400: a day that is none", async () => {
    const { list } = await expected()
    expect(await list("", "anna")).toMatchObject(problem(401, "not-signed-in"))
    for (const day of ["tomorrow", "2026-02-31", "9999-12-31", "0000-01-01", "1000-01-01"]) {
      expect(await list(`day=${day}`)).toMatchObject(problem(400, "invalid-request"))
    }
  })
})

describe("POST /desk/appointments/:id/keep", () => {
  test("200: notes once that the citizen came; 409: not the day before", async () => {
    const { keep, visit, get } = await expected()
    const long = Date.parse(visit.at) - 13 * 3_600_000
    vi.useFakeTimers({ now: long, toFake: ["Date"] })
    onTestFinished(() => void vi.useRealTimers())
    expect(await keep()).toMatchObject(problem(409, "appointment-refused"))
    vi.setSystemTime(Date.parse(visit.at))
    const kept = await keep()
    expect(kept).toMatchObject({ status: 200, body: { status: "kept", id: visit.body.id } })
    expect((await keep()).body).toEqual(kept.body)
    expect((await get(`/${visit.body.id}`)).body).toMatchObject({ status: "kept" })
  })

  test("404: of another agency, and after the consent was revoked", async () => {
    const { ask, keep, consentId } = await expected()
    expect(await keep("fns")).toMatchObject(problem(404, "appointment-not-found"))
    await ask(`POST /api/v1/consents/${consentId}/revoke`, { cookie: "anna" })
    expect(await keep()).toMatchObject(problem(404, "appointment-not-found"))
  })
})

describe("GET /desk/applications/:number", () => {
  test("200: the case tells the visit; the look is in the citizen's history", async () => {
    const { ask, number, visit } = await expected()
    const { body } = await ask(`GET /api/v1/desk/applications/${number}`, { cookie: "mvd" })
    const { at, code } = visit.body
    expect(body.visit).toMatchObject({ at, code, status: "booked", office: { code: "kazan" } })
    const { body: history } = await ask("GET /api/v1/journal?kind=looks", { cookie: "anna" })
    expect(history.items).toHaveLength(1)
  })
})
