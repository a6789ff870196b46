import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { byOffice } from "../journal/actor.ts"
import { instantOf } from "../shared/instant.ts"
import { someone } from "../testing/samples.ts"
import { bookedFor } from "../testing/small-appointments.ts"
import { type AppointmentCommand, decide } from "./appointment-commands.ts"
import { type AppointmentEvent, evolve } from "./appointment-events.ts"
import type { Appointment } from "./appointment.ts"

const hour = 3_600_000
const hours = (count: number) => instantOf(count * hour)

/** Booked at the start of time for an hour on the fourth day. */
const booked = bookedFor(someone().id, hours(72))

// Three slots and moments six hours apart: a world small enough for commands to meet.
const at = fc.integer({ min: 0, max: 22 }).map((step) => hours(step * 6))
const by = fc.constant(byOffice("portal"))
const slot = fc.constantFrom(48, 72, 96).map((begins) => ({
  at: hours(begins),
  until: instantOf(begins * hour + 20 * 60_000)
}))
const command: fc.Arbitrary<AppointmentCommand> = fc.oneof(
  fc.record({ type: fc.constant("move" as const), at, by, slot }),
  fc.record({ type: fc.constantFrom("keep" as const, "miss" as const), at, by }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant("remind" as const), at, by }) },
  fc.record({ type: fc.constant("cancel" as const), at, by }),
  fc.record({ type: fc.constant("close" as const), at, by, why: fc.constant("consent" as const) })
)
const commands = fc
  .array(command, { maxLength: 12 })
  .map((all) => all.toSorted((a, b) => (a.at < b.at ? -1 : 1)))

interface Step {
  readonly command: AppointmentCommand
  readonly before: Appointment
  readonly events: ReadonlyArray<AppointmentEvent>
  readonly after: Appointment
}

const play = (all: ReadonlyArray<AppointmentCommand>): ReadonlyArray<Step> => {
  let now: Appointment = booked
  return all.map((each) => {
    const before = now
    const events = Result.getOrElse(decide(each, before), () => [])
    now = events.reduce(evolve, before)
    return { command: each, before, events, after: now }
  })
}

const always = (promise: (steps: ReadonlyArray<Step>) => void) =>
  fc.assert(
    fc.property(commands, (all) => {
      promise(play(all))
    }),
    { numRuns: 1000 }
  )

describe("an appointment", () => {
  test("ends once, and stays as it ended", () =>
    always((steps) => {
      const end = steps.find(({ after }) => after.status !== "booked")
      for (const step of end ? steps.slice(steps.indexOf(end)) : []) {
        expect(step.after).toEqual(end?.after)
      }
    }))

  test("is moved and called off by the citizen only before it begins", () =>
    always((steps) => {
      for (const { before, command: given, events } of steps) {
        const late = given.at >= before.slot.at
        if (late && (given.type === "move" || given.type === "cancel")) expect(events).toEqual([])
      }
    }))

  test("is never missed before its time, and never kept the day before", () =>
    always((steps) => {
      for (const { before, after, command: given } of steps) {
        if (before.status !== "booked") continue
        if (after.status === "missed") expect(given.at > before.slot.until).toBe(true)
        if (after.status === "kept") {
          expect(Date.parse(given.at)).toBeGreaterThanOrEqual(
            Date.parse(before.slot.at) - 12 * hour
          )
        }
      }
    }))

  test("is reminded of at most once for each slot, within its last day", () =>
    always((steps) => {
      const reminders = steps.filter(({ events }) => events[0]?.type === "AppointmentReminded")
      const told = reminders.map(({ before }) => `${before.slot.at} ${before.moves}`)
      expect(new Set(told).size).toBe(told.length)
      for (const { before, command: given } of reminders) {
        const left = Date.parse(before.slot.at) - Date.parse(given.at)
        expect(left).toBeGreaterThan(0)
        expect(left).toBeLessThanOrEqual(24 * hour)
      }
    }))

  test("says nothing new when a command is repeated at once", () =>
    fc.assert(
      fc.property(commands, (all) => {
        const twice = play(all.flatMap((each) => [each, each]))
        expect(twice.at(-1)?.after).toEqual(play(all).at(-1)?.after)
      })
    ))
})
