import { expect, layer } from "@effect/vitest"
import { AppointmentId, type Booked } from "@opora/domain/appointments/appointment"
import { Appointments } from "@opora/domain/appointments/ports"
import { byCitizen } from "@opora/domain/journal/actor"
import { factOf } from "@opora/domain/journal/entry"
import { Journal } from "@opora/domain/journal/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { portal } from "@opora/domain/staff/role"
import { someone } from "@opora/domain/testing/samples"
import { bookedFor } from "@opora/domain/testing/small-appointments"
import { smallOffice } from "@opora/domain/testing/visited-service"
import { Effect } from "effect"
import * as v from "valibot"
import { stores } from "../testing/worlds.ts"

const day = 86_400_000
// Every test has a day of its own: nobody takes another's slots.
let today = 0
const freshDay = () => {
  today += day
  return (minutes: number) => instantOf(today + minutes * 60_000)
}

const factsOf = ({ id, citizenId, since }: Booked, type = "AppointmentBooked") => [
  factOf(`application/${id}`, { type, at: since, by: byCitizen(citizenId) })
]

const book = (appointment: Booked) =>
  Appointments.use((port) => port.book(appointment, smallOffice, factsOf(appointment)))

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`Appointments in ${name}`, (it) => {
    it.effect("give back what was booked, to its citizen and its agency", () =>
      Effect.gen(function* () {
        const port = yield* Appointments
        const at = freshDay()
        const { id: anna } = someone()
        const booked = bookedFor(anna, at(0))
        const stored = yield* book(booked)
        expect(stored).toEqual({ appointment: booked, version: 1 })
        expect(yield* port.get(anna, booked.id)).toEqual(stored)
        expect(yield* port.lastFor(anna, booked.applicationId)).toEqual(stored)
        expect(yield* port.atAgency(booked.agency, booked.id)).toEqual(stored)
        const strangers = [port.get(someone().id, booked.id), port.atAgency(portal, booked.id)]
        for (const asked of strangers) {
          expect((yield* Effect.flip(asked))._tag).toBe("AppointmentNotFound")
        }
        expect(yield* port.lastFor(someone().id, booked.applicationId)).toBeUndefined()
        expect(yield* (yield* Journal).ofCitizen(anna)).toHaveLength(1)
      })
    )

    it.effect("give each place of a slot once, and free it when it is cancelled", () =>
      Effect.gen(function* () {
        const port = yield* Appointments
        const at = freshDay()
        const full = port.fullSlots(smallOffice, at(0), at(60))
        yield* book(bookedFor(someone().id, at(0)))
        expect(yield* full).toEqual([])
        const second = bookedFor(someone().id, at(0))
        yield* book(second)
        expect(yield* full).toEqual([at(0)])
        const third = bookedFor(someone().id, at(0))
        expect((yield* Effect.flip(book(third)))._tag).toBe("SlotNotFree")
        expect(yield* (yield* Journal).ofCitizen(third.citizenId)).toEqual([])

        const ended = { ...second, status: "cancelled", endedAt: at(0), why: "citizen" } as const
        yield* port.save(
          { appointment: ended, version: 1 },
          factsOf(second, "AppointmentCancelled")
        )
        expect(yield* full).toEqual([])
        yield* book(third)
        expect(yield* full).toEqual([at(0)])
      })
    )

    it.effect("keep one booked for an application, and another once it has ended", () =>
      Effect.gen(function* () {
        const port = yield* Appointments
        const at = freshDay()
        const first = bookedFor(someone().id, at(0))
        yield* book(first)
        const again = bookedFor(first.citizenId, at(20), at(0), first.applicationId)
        expect((yield* Effect.flip(book(again)))._tag).toBe("AppointmentStands")
        const missed = { ...first, status: "missed", endedAt: at(30) } as const
        yield* port.save({ appointment: missed, version: 1 }, [])
        // Booked by a machine whose clock is behind: its identifier comes before.
        const id = v.parse(AppointmentId, "00000000-0000-7000-8000-000000000000")
        const later = { ...bookedFor(first.citizenId, at(40), at(30), first.applicationId), id }
        const stored = yield* book(later)
        expect(yield* port.lastFor(first.citizenId, first.applicationId)).toEqual(stored)
      })
    )

    it.effect("move to a free slot alone, and leave the former one free", () =>
      Effect.gen(function* () {
        const port = yield* Appointments
        const at = freshDay()
        yield* book(bookedFor(someone().id, at(0)))
        const mine = bookedFor(someone().id, at(0))
        yield* book(mine)
        const to = (minutes: number) => ({
          ...mine,
          slot: { at: at(minutes), until: at(minutes + 20) }
        })
        yield* port.move({ appointment: to(20), version: 1 }, smallOffice, factsOf(mine))
        expect(yield* port.get(mine.citizenId, mine.id)).toEqual({
          appointment: to(20),
          version: 2
        })
        yield* book(bookedFor(someone().id, at(0)))
        const back = { appointment: to(0), version: 2 }
        expect((yield* Effect.flip(port.move(back, smallOffice, [])))._tag).toBe("SlotNotFree")
        const stale = { appointment: to(40), version: 1 }
        expect((yield* Effect.flip(port.move(stale, smallOffice, [])))._tag).toBe(
          "AppointmentChanged"
        )
        expect((yield* Effect.flip(port.save(stale, [])))._tag).toBe("AppointmentChanged")
      })
    )

    it.effect("change once of many changes at once: none waits for one that waits for it", () =>
      Effect.gen(function* () {
        const port = yield* Appointments
        const at = freshDay()
        const mine = bookedFor(someone().id, at(0))
        yield* book(mine)
        const ended = { ...mine, status: "cancelled", endedAt: at(0), why: "citizen" } as const
        const to = (minutes: number) => ({
          ...mine,
          slot: { at: at(minutes), until: at(minutes + 20) }
        })
        const changes = Array.from({ length: 50 }, (_, nth) =>
          nth % 3 === 2
            ? port.save({ appointment: ended, version: 1 }, [])
            : port.move({ appointment: to(20 * nth + 20), version: 1 }, smallOffice, [])
        )
        const results = yield* Effect.all(changes.map(Effect.result), { concurrency: "unbounded" })
        expect(results.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        const { appointment } = yield* port.get(mine.citizenId, mine.id)
        const held = yield* port.fullSlots({ ...smallOffice, places: 1 }, at(0), at(1200))
        expect(held).toEqual(appointment.status === "booked" ? [appointment.slot.at] : [])
      })
    )
  })
}
