import { describe, expect, test } from "vitest"
import { problem } from "../testing/feed.ts"
import { visiting } from "../testing/visiting.ts"

describe("GET /appointments/slots", () => {
  test("200: days of the office's calendar with what is free, a week at a time", async () => {
    const { get, id } = await visiting()
    const { status, body } = await get(`/slots?applicationId=${id}`)
    expect(status).toBe(200)
    expect(body.days).toHaveLength(7)
    expect(body.office).toMatchObject({ code: "kazan", hours: { ru: "Пн–Пт 9:00–18:00" } })
    const next = await get(`/slots?applicationId=${id}&from=${body.next}&days=14`)
    expect(next.body.days[0].day).toBe(body.next)
    expect(next.body.days.length).toBe(14)
  })

  test("400: no days, or too many; 404: another's application; 409: one that waits for no visit", async () => {
    const { get, ask, id, hisId, residence } = await visiting()
    const days = ["from=2026-02-31", "from=9999-12-31", "from=0001-01-01"]
    for (const query of ["days=0", "days=15", ...days]) {
      expect(await get(`/slots?applicationId=${id}&${query}`)).toMatchObject(
        problem(400, "invalid-request")
      )
    }
    expect(await get(`/slots?applicationId=${hisId}`)).toMatchObject(
      problem(404, "application-not-found")
    )
    const sent = await residence()
    expect(await get(`/slots?applicationId=${sent.id}`)).toMatchObject(
      problem(409, "visit-not-open")
    )
    expect(await ask(`GET /api/v1/appointments/slots?applicationId=${id}`)).toMatchObject({
      status: 401
    })
  })
})

describe("GET /appointments/visit", () => {
  test("200: where to come with what, and what is booked", async () => {
    const { get, id, booked } = await visiting()
    const before = await get(`/visit?applicationId=${id}`)
    expect(before.body).toMatchObject({
      visit: { office: { code: "kazan" }, bring: [{ ru: "Внутренний паспорт" }, {}] }
    })
    expect(before.body).not.toHaveProperty("appointment")
    const { body } = await booked()
    expect((await get(`/visit?applicationId=${id}`)).body.appointment).toEqual(body)
  })

  test("404: another's application is none", async () => {
    const { get, hisId } = await visiting()
    expect(await get(`/visit?applicationId=${hisId}`)).toMatchObject(
      problem(404, "application-not-found")
    )
  })
})

describe("POST /appointments", () => {
  test("201: books the slot once, with the key or without it", async () => {
    const { post, id, free } = await visiting()
    const [at = ""] = await free()
    const key = crypto.randomUUID()
    const first = await post("", { applicationId: id, at }, "anna", key)
    expect(first).toMatchObject({ status: 201, body: { status: "booked", at, applicationId: id } })
    expect(first.body.code).toMatch(/^\w{3}-\w{3}$/)
    expect(first.body).not.toHaveProperty("citizenId")
    expect((await post("", { applicationId: id, at }, "anna", key)).body).toEqual(first.body)
    expect((await post("", { applicationId: id, at })).body).toEqual(first.body)
    expect(await free()).not.toContain(at)
  })

  test("409: a slot that another has, and another slot beside the one that is booked", async () => {
    const { post, id, hisId, booked } = await visiting()
    const { at, later } = await booked()
    expect(await post("", { applicationId: hisId, at }, "boris")).toMatchObject(
      problem(409, "slot-not-free")
    )
    expect(await post("", { applicationId: id, at: later })).toMatchObject(
      problem(409, "appointment-stands")
    )
  })

  test("403: the level is too low; 400: no moment, no key; 404: another's application", async () => {
    const { ask, post, id, hisId, free } = await visiting()
    const [at = ""] = await free()
    expect(await post("", { applicationId: id, at }, "basic")).toMatchObject(
      problem(403, "level-too-low")
    )
    const wrong = await post("", { applicationId: id, at: "tomorrow" })
    expect(wrong).toMatchObject(problem(400, "invalid-request"))
    expect(wrong.body.errors).toMatchObject([{ path: "at", code: "slot.format" }])
    const body = { applicationId: id, at }
    expect(await ask("POST /api/v1/appointments", { cookie: "anna", body })).toMatchObject(
      problem(400, "invalid-request")
    )
    expect(await post("", { applicationId: hisId, at })).toMatchObject(
      problem(404, "application-not-found")
    )
  })
})

describe("GET /appointments", () => {
  test("200: the booked, and those that are over, page by page", async () => {
    const { get, post, booked, id } = await visiting()
    const { body, at, later } = await booked()
    expect((await get("")).body.items).toEqual([body])
    await post(`/${body.id}/cancel`)
    expect((await get("")).body).toEqual({ items: [] })
    const again = await post("", { applicationId: id, at: later })
    await post(`/${again.body.id}/cancel`)
    const past = await get("?show=past&limit=1")
    expect(past.body.items).toMatchObject([{ at: later, status: "cancelled", why: "citizen" }])
    const rest = await get(`?show=past&limit=1&after=${past.body.next}`)
    expect(rest.body.items).toMatchObject([{ at }])
    expect(rest.body).not.toHaveProperty("next")
  })

  test("400: a cursor that we did not make", async () => {
    const { get } = await visiting()
    expect(await get("?after=bm9uc2Vuc2U")).toMatchObject(problem(400, "invalid-request"))
  })
})
