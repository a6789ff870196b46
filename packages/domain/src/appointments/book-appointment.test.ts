import { describe, expect, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import * as v from "valibot"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { changeConsent } from "../consents/change-consent.ts"
import { Journal } from "../journal/ports.ts"
import { Instant } from "../shared/instant.ts"
import { readyApplication } from "../testing/ready-application.ts"
import { someone } from "../testing/samples.ts"
import { bookAppointment } from "./book-appointment.ts"
import { cancelAppointment, moveAppointment } from "./change-appointment.ts"
import { listFreeSlots } from "./show-appointments.ts"
import { anna, smallWorld, told } from "./testing/small-world.ts"

// The first Monday and Tuesday of 1970, at 9:00, 9:20 and 9:00 in Moscow.
const at = v.parser(Instant)
const monday = at("1970-01-05T06:00:00.000Z")
const later = at("1970-01-05T06:20:00.000Z")
const tuesday = at("1970-01-06T06:00:00.000Z")

const someoneElse = Effect.gen(function* () {
  const other = someone()
  const { application } = yield* readyApplication(other.id)
  return (slot: Instant) =>
    bookAppointment(application.id, slot).pipe(Effect.provideService(CurrentCitizen, other))
})

const free = (applicationId: Parameters<typeof listFreeSlots>[0]) =>
  Effect.map(listFreeSlots(applicationId, { days: 14 }), ({ days }) =>
    days.flatMap(({ slots }) => slots)
  )

describe("booking", () => {
  it.effect("gives the slot once to whoever asks twice, and tells where and when", () =>
    Effect.gen(function* () {
      const { application } = yield* readyApplication(anna.id)
      const first = yield* bookAppointment(application.id, monday)
      expect(yield* bookAppointment(application.id, monday)).toEqual(first)
      expect(first.appointment.code).toMatch(/^\w{3}-\w{3}$/)
      expect(yield* told).toEqual(["AppointmentBooked", "ConsentGranted"])
      const [entry] = yield* (yield* Journal).ofCitizen(anna.id, { limit: 1 })
      expect(entry?.data).toMatchObject({
        number: first.appointment.number,
        visit: { at: monday, zone: "Europe/Moscow", address: { ru: "Улица, 1" } }
      })
      const other = yield* Effect.flip(bookAppointment(application.id, tuesday))
      expect(other._tag).toBe("AppointmentStands")
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("gives as many as there are places, and no more", () =>
    Effect.gen(function* () {
      const { application } = yield* readyApplication(anna.id)
      expect(yield* free(application.id)).toContain(monday)
      yield* (yield* someoneElse)(monday)
      yield* (yield* someoneElse)(monday)
      expect(yield* free(application.id)).not.toContain(monday)
      expect((yield* Effect.flip(bookAppointment(application.id, monday)))._tag).toBe("SlotNotFree")
      yield* bookAppointment(application.id, later)
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("offers only what may be booked: after the lead, as far as it goes, on open days", () =>
    Effect.gen(function* () {
      const { application } = yield* readyApplication(anna.id)
      yield* TestClock.setTime(Date.parse("1970-01-05T05:10:00.000Z"))
      const slots = yield* free(application.id)
      expect(slots[0]).toBe(later)
      expect(slots.every((slot) => slot < "1970-01-19T21:00:00.000Z")).toBe(true)
      expect((yield* Effect.flip(bookAppointment(application.id, monday)))._tag).toBe("SlotNotFree")
      const never = at("1970-01-05T06:10:00.000Z")
      expect((yield* Effect.flip(bookAppointment(application.id, never)))._tag).toBe("SlotNotFree")
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("is not open once the agency may not see the application", () =>
    Effect.gen(function* () {
      const { application, consent } = yield* readyApplication(anna.id)
      yield* changeConsent(consent.id, { type: "Revoke" })
      const refused = yield* Effect.flip(bookAppointment(application.id, monday))
      expect(refused._tag).toBe("VisitNotOpen")
      expect((yield* Effect.flip(listFreeSlots(application.id, { days: 1 })))._tag).toBe(
        "VisitNotOpen"
      )
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("of another's application finds none", () =>
    Effect.gen(function* () {
      const { application } = yield* readyApplication(someone().id)
      const refused = yield* Effect.flip(bookAppointment(application.id, monday))
      expect(refused._tag).toBe("ApplicationNotFound")
    }).pipe(Effect.provide(smallWorld()))
  )
})

describe("a booked visit", () => {
  it.effect("moves, and its former slot is free at once", () =>
    Effect.gen(function* () {
      const { application } = yield* readyApplication(anna.id)
      yield* (yield* someoneElse)(monday)
      const { appointment } = yield* bookAppointment(application.id, monday)
      const moved = yield* moveAppointment(appointment.id, tuesday)
      expect(moved.appointment).toMatchObject({ status: "booked", slot: { at: tuesday }, moves: 1 })
      expect(yield* moveAppointment(appointment.id, tuesday)).toEqual(moved)
      yield* (yield* someoneElse)(monday)
      expect((yield* Effect.flip(moveAppointment(appointment.id, monday)))._tag).toBe("SlotNotFree")
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("is cancelled once; then its slot is free, and another may be booked", () =>
    Effect.gen(function* () {
      const { application } = yield* readyApplication(anna.id)
      const { appointment } = yield* bookAppointment(application.id, monday)
      const cancelled = yield* cancelAppointment(appointment.id)
      expect(cancelled.appointment).toMatchObject({ status: "cancelled", why: "citizen" })
      expect(yield* cancelAppointment(appointment.id)).toEqual(cancelled)
      expect((yield* Effect.flip(moveAppointment(appointment.id, tuesday)))._tag).toBe(
        "AppointmentRefused"
      )
      const again = yield* bookAppointment(application.id, monday)
      expect(again.appointment.id).not.toBe(appointment.id)
    }).pipe(Effect.provide(smallWorld()))
  )

  it.effect("of another's is not found", () =>
    Effect.gen(function* () {
      const booked = yield* (yield* someoneElse)(monday)
      const missing = { _tag: "AppointmentNotFound" }
      expect(yield* Effect.flip(cancelAppointment(booked.appointment.id))).toMatchObject(missing)
      expect(yield* Effect.flip(moveAppointment(booked.appointment.id, tuesday))).toMatchObject(
        missing
      )
    }).pipe(Effect.provide(smallWorld()))
  )
})
