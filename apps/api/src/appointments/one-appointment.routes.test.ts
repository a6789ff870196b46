import { describe, expect, test } from "vitest"
import { problem } from "../testing/feed.ts"
import { runJobs } from "../testing/jobs.ts"
import { visiting } from "../testing/visiting.ts"

describe("POST /appointments/:id/move", () => {
  test("200: moves once, and the former slot is free at once", async () => {
    const { post, booked, hisId } = await visiting()
    const { body, at, later } = await booked()
    const moved = await post(`/${body.id}/move`, { at: later })
    expect(moved).toMatchObject({ status: 200, body: { id: body.id, at: later, status: "booked" } })
    expect((await post(`/${body.id}/move`, { at: later })).body).toEqual(moved.body)
    expect(await post("", { applicationId: hisId, at }, "boris")).toMatchObject({ status: 201 })
    expect(await post(`/${body.id}/move`, { at })).toMatchObject(problem(409, "slot-not-free"))
  })

  test("400: a moment that is none, or of another age", async () => {
    const { post, booked } = await visiting()
    const { body } = await booked()
    const none = ["2026-02-31T06:00:00.000Z", "2026-11-24 06:00:00.000Z"]
    const far = ["0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"]
    for (const at of [...none, ...far]) {
      expect(await post(`/${body.id}/move`, { at })).toMatchObject(problem(400, "invalid-request"))
    }
  })

  test("404: another's is none; 409: nor one that is over; 403: the level is too low", async () => {
    const { post, booked } = await visiting()
    const { body, later } = await booked()
    const to = { at: later }
    const missing = problem(404, "appointment-not-found")
    expect(await post(`/${body.id}/move`, to, "boris")).toMatchObject(missing)
    expect(await post(`/${body.id}/move`, to, "basic")).toMatchObject(problem(403, "level-too-low"))
    await post(`/${body.id}/cancel`)
    const over = await post(`/${body.id}/move`, to)
    expect(over).toMatchObject(problem(409, "appointment-refused"))
    expect(over.body.details).toEqual({ status: "cancelled" })
  })
})

describe("POST /appointments/:id/cancel", () => {
  test("200: cancels once, and the history of the application tells it", async () => {
    const { ask, post, booked, id, free } = await visiting()
    const { body, at } = await booked()
    const first = await post(`/${body.id}/cancel`)
    expect(first).toMatchObject({ status: 200, body: { status: "cancelled", why: "citizen" } })
    expect((await post(`/${body.id}/cancel`)).body).toEqual(first.body)
    expect(await free()).toContain(at)
    const { body: application } = await ask(`GET /api/v1/applications/${id}`, { cookie: "anna" })
    expect(application.history).toMatchObject([
      { type: "AppointmentBooked", visit: { at, zone: "Europe/Moscow" } },
      { type: "AppointmentCancelled" }
    ])
  })

  test("404: another's is none", async () => {
    const { post, booked } = await visiting()
    const { body } = await booked()
    expect(await post(`/${body.id}/cancel`, {}, "boris")).toMatchObject(
      problem(404, "appointment-not-found")
    )
  })
})

describe("GET /appointments/:id", () => {
  test("200: as it stands; 404: another's is none", async () => {
    const { get, booked } = await visiting()
    const { body } = await booked()
    expect((await get(`/${body.id}`)).body).toEqual(body)
    expect(await get(`/${body.id}`, "boris")).toMatchObject(problem(404, "appointment-not-found"))
  })
})

describe("GET /appointments/:id/calendar", () => {
  test("200: a file that calendars open; 404: another's is none", async () => {
    const { get, booked } = await visiting()
    const { body, at } = await booked()
    const file = await get(`/${body.id}/calendar`)
    expect(file).toMatchObject({ status: 200, type: "text/calendar; charset=utf-8" })
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="opora-visit.ics"')
    expect(file.body).toContain(`DTSTART:${at.slice(0, 19).replaceAll(/[-:]/g, "")}Z\r\n`)
    expect(file.body.replaceAll("\r\n ", "")).toContain(`Код записи: ${body.code}`)
    expect(await get(`/${body.id}/calendar`, "boris")).toMatchObject({ status: 404 })
  })
})

describe("POST /appointments/:id/paper", () => {
  test("200: one PDF, however often; another when the visit was moved", async () => {
    const { ask, post, booked } = await visiting()
    const { body, later } = await booked()
    const first = await post(`/${body.id}/paper`)
    expect(first.status).toBe(200)
    expect((await post(`/${body.id}/paper`)).body).toEqual(first.body)
    const file = `GET /api/v1/documents/${first.body.documentId}/file?as=inline`
    expect(await ask(file, { cookie: "anna" })).toMatchObject({
      status: 200,
      type: "application/pdf"
    })
    await post(`/${body.id}/move`, { at: later })
    expect((await post(`/${body.id}/paper`)).body).not.toEqual(first.body)
  })

  test("404: another's is none; 409: nor one that is over", async () => {
    const { post, booked } = await visiting()
    const { body } = await booked()
    expect(await post(`/${body.id}/paper`, {}, "boris")).toMatchObject({ status: 404 })
    await post(`/${body.id}/cancel`)
    expect(await post(`/${body.id}/paper`)).toMatchObject(problem(409, "appointment-refused"))
  })
})

describe("a visit ends with what it was for", () => {
  test("the result was handed over before, or the consent was revoked: it is called off", async () => {
    const { ask, get, booked, number, consentId, runtime, id } = await visiting()
    const { body } = await booked()
    const issue = { cookie: "mvd", body: { do: "issue", version: 1 } }
    const moves = `POST /api/v1/desk/applications/${number}/moves`
    expect(await ask(moves, issue)).toMatchObject({ status: 200 })
    await runJobs(runtime, "TendAppointment")
    expect((await get(`/${body.id}`)).body).toMatchObject({
      status: "cancelled",
      why: "application"
    })
    expect((await get(`/visit?applicationId=${id}`)).body).not.toHaveProperty("visit")
    expect(consentId).toBeDefined()
  })

  test("the consent was revoked: it is called off, and told so", async () => {
    const { ask, get, booked, consentId, runtime, id } = await visiting()
    const { body } = await booked()
    await ask(`POST /api/v1/consents/${consentId}/revoke`, { cookie: "anna" })
    await runJobs(runtime, "TendAppointment")
    expect((await get(`/${body.id}`)).body).toMatchObject({ status: "cancelled", why: "consent" })
    expect((await get(`/visit?applicationId=${id}`)).body.visit).toMatchObject({ open: false })
    await runJobs(runtime, "Notify")
    const { body: feed } = await ask("GET /api/v1/notifications", { cookie: "anna" })
    const kinds = feed.items.map(({ kind }: { readonly kind: string }) => kind)
    expect(kinds).toContain("appointment-cancelled")
    expect(kinds).toContain("appointment-booked")
  })
})
