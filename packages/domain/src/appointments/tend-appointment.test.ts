import { describe, expect, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import * as v from "valibot"
import type { Application } from "../applications/application.ts"
import { Applications } from "../applications/ports.ts"
import { changeConsent } from "../consents/change-consent.ts"
import type { Job } from "../jobs/job.ts"
import { Instant } from "../shared/instant.ts"
import { readyApplication } from "../testing/ready-application.ts"
import { bookAppointment } from "./book-appointment.ts"
import { keepAppointment, listVisits } from "./desk-visits.ts"
import { showVisit } from "./show-appointments.ts"
import { tendAppointment } from "./tend-appointment.ts"
import { anna, smallWorld, told } from "./testing/small-world.ts"

const monday = v.parse(Instant, "1970-01-05T06:00:00.000Z")
const time = (text: string) => TestClock.setTime(Date.parse(text))

/** A visit on Monday at nine, booked on the Thursday before. */
const booked = Effect.gen(function* () {
  const { application, consent } = yield* readyApplication(anna.id)
  const { appointment } = yield* bookAppointment(application.id, monday)
  const look = tendAppointment(anna.id, application.id)
  const last = Effect.map(showVisit(application.id), (shown) => shown.last?.appointment)
  return { application, consent, appointment, look, last }
})

/** The application has come to that state. */
const nowIs = Effect.fnUntraced(function* (
  { id }: Application,
  status: "issued" | "done",
  at: Instant
) {
  const applications = yield* Applications
  const { application, version } = yield* applications.get(anna.id, id)
  if (application.status !== "ready") throw new Error("not ready")
  const next = { ...application, status, state: status }
  yield* applications.save({ application: next, version, updatedAt: at }, [])
})

describe("looking at an appointment", () => {
  it.effect("reminds once, a day before", () =>
    Effect.gen(function* () {
      const { look } = yield* booked
      yield* look
      expect(yield* told).not.toContain("AppointmentReminded")
      yield* time("1970-01-04T06:00:00.000Z")
      yield* look
      yield* look
      expect((yield* told).filter((type) => type === "AppointmentReminded")).toHaveLength(1)
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("is promised for its moments", () => {
    const promised = new Map<string, Job>()
    return Effect.gen(function* () {
      const { application } = yield* booked
      const looks = [...promised.values()].filter(({ type }) => type === "TendAppointment")
      expect(looks).toHaveLength(3)
      expect(looks[0]).toMatchObject({ citizenId: anna.id, applicationId: application.id })
    }).pipe(Effect.provide(smallWorld(promised)))
  })

  it.effect("notes that nobody came, when the day is over", () =>
    Effect.gen(function* () {
      const { look, last } = yield* booked
      yield* time("1970-01-05T12:00:00.000Z")
      yield* look
      expect((yield* last)?.status).toBe("booked")
      yield* time("1970-01-05T19:00:00.000Z")
      yield* look
      expect((yield* last)?.status).toBe("missed")
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("takes it for kept when the result was handed over at the time of the visit", () =>
    Effect.gen(function* () {
      const { application, look, last } = yield* booked
      yield* time("1970-01-05T06:05:00.000Z")
      yield* nowIs(application, "issued", monday)
      yield* look
      expect((yield* last)?.status).toBe("kept")
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("calls it off when the result was handed over long before", () =>
    Effect.gen(function* () {
      const { application, look, last } = yield* booked
      yield* nowIs(application, "issued", monday)
      yield* look
      yield* look
      expect(yield* last).toMatchObject({ status: "cancelled", why: "application" })
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("calls it off when the consent was revoked, which promises the look", () => {
    const promised = new Map<string, Job>()
    return Effect.gen(function* () {
      const { consent, look, last } = yield* booked
      const before = promised.size
      yield* changeConsent(consent.id, { type: "Revoke" })
      expect(promised.size).toBe(before + 1)
      yield* look
      expect(yield* last).toMatchObject({ status: "cancelled", why: "consent" })
    }).pipe(Effect.provide(smallWorld(promised)))
  })
})

describe("the desk", () => {
  it.effect("sees who is expected today by the office's clock, and notes who came", () =>
    Effect.gen(function* () {
      const { appointment, last } = yield* booked
      expect((yield* listVisits({ limit: 10 }))?.visits).toEqual([])
      expect((yield* Effect.flip(keepAppointment(appointment.id)))._tag).toBe("AppointmentRefused")
      // Still Sunday in Greenwich.
      yield* time("1970-01-04T21:30:00.000Z")
      expect(yield* listVisits({ limit: 10 })).toMatchObject({
        day: "1970-01-05",
        visits: [{ id: appointment.id }]
      })
      const kept = yield* keepAppointment(appointment.id)
      expect(kept.appointment.status).toBe("kept")
      expect(yield* keepAppointment(appointment.id)).toEqual(kept)
      expect((yield* last)?.status).toBe("kept")
      expect(yield* listVisits({ limit: 10, office: "elsewhere" })).toBeUndefined()
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("finds nobody whose consent was revoked", () =>
    Effect.gen(function* () {
      const { appointment, consent } = yield* booked
      yield* changeConsent(consent.id, { type: "Revoke" })
      yield* time("1970-01-05T06:00:00.000Z")
      const refused = yield* Effect.flip(keepAppointment(appointment.id))
      expect(refused._tag).toBe("AppointmentNotFound")
    }).pipe(Effect.provide(smallWorld()))
  )
})
