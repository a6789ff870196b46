import { expect, layer } from "@effect/vitest"
import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { bookAppointment } from "@opora/domain/appointments/book-appointment"
import { cancelAppointment, moveAppointment } from "@opora/domain/appointments/change-appointment"
import { officesInMemory } from "@opora/domain/appointments/offices-in-memory"
import { Appointments } from "@opora/domain/appointments/ports"
import { definitionsInMemory } from "@opora/domain/catalogue/definitions-in-memory"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { type Instant, instantOf } from "@opora/domain/shared/instant"
import { readyApplication } from "@opora/domain/testing/ready-application"
import { someone } from "@opora/domain/testing/samples"
import { smallOffice, visitedService } from "@opora/domain/testing/visited-service"
import { Effect, Layer } from "effect"
import { databases } from "../testing/worlds.ts"

const catalogue = definitionsInMemory([visitedService], { categories: [], situations: [] })
const offices = officesInMemory([smallOffice])

/** The slot at that hour of Moscow's clock: on the first Monday of 1970, or on a later one. */
const slotAt = (time: string, weeks = 0): Instant => {
  const monday = Date.parse(`1970-01-05T${time}:00.000+03:00`)
  return instantOf(monday + weeks * 7 * 86_400_000)
}
const someoneReady = Effect.gen(function* () {
  const citizen = someone()
  const { application } = yield* readyApplication(citizen.id)
  return { citizen, application, as: Effect.provideService(CurrentCitizen, citizen) }
})

const fifty = <A, E, R>(work: (nth: number) => Effect.Effect<A, E, R>) =>
  Effect.all(
    Array.from({ length: 50 }, (_, nth) => Effect.result(work(nth))),
    { concurrency: "unbounded" }
  )

const succeeded = (results: ReadonlyArray<{ readonly _tag: string }>): number =>
  results.filter(({ _tag }) => _tag === "Success").length

for (const [name, database] of Object.entries(databases)) {
  layer(Layer.mergeAll(database, catalogue, offices))(`bookAppointment on ${name}`, (it) => {
    it.effect("wanted by fifty at once, a slot of two places is given to two", () =>
      Effect.gen(function* () {
        const people = yield* Effect.all(Array.from({ length: 50 }, () => someoneReady))
        const slot = slotAt("09:00")
        const wishes = people.map(({ application, as }) =>
          Effect.result(bookAppointment(application.id, slot).pipe(as))
        )
        const results = yield* Effect.all(wishes, { concurrency: "unbounded" })
        expect(succeeded(results)).toBe(2)
        const only = { from: slot, to: slotAt("09:20"), limit: 100 }
        const kept = yield* (yield* Appointments).ofOffice(smallOffice, only)
        expect(kept).toHaveLength(2)
        for (const { citizenId } of kept) yield* verifyJournal(citizenId)
      })
    )

    it.effect("booked fifty times at once by one citizen, is one appointment", () =>
      Effect.gen(function* () {
        const { citizen, application, as } = yield* someoneReady
        const slot = slotAt("09:20")
        const results = yield* fifty(() => bookAppointment(application.id, slot).pipe(as))
        expect(succeeded(results)).toBe(50)
        const told = yield* (yield* Journal).ofCitizen(citizen.id)
        expect(told.filter(({ type }) => type === "AppointmentBooked")).toHaveLength(1)
        const { fullSlots } = yield* Appointments
        expect(yield* fullSlots({ ...smallOffice, places: 1 }, slot, slot)).toEqual([slot])
        expect(yield* fullSlots(smallOffice, slot, slot)).toEqual([])
      })
    )

    it.effect("booked at once for many slots, takes one of them and leaves the others free", () =>
      Effect.gen(function* () {
        const { application, as } = yield* someoneReady
        const slots = ["09:00", "09:20", "09:40", "11:00", "11:20"].map((time) => slotAt(time, 1))
        yield* Effect.forEach(
          slots,
          (slot) => Effect.result(bookAppointment(application.id, slot).pipe(as)),
          { concurrency: "unbounded" }
        )
        const { fullSlots } = yield* Appointments
        const single = { ...smallOffice, places: 1 }
        expect(yield* fullSlots(single, slotAt("09:00", 1), slotAt("11:20", 1))).toHaveLength(1)
      })
    )

    it.effect("moved many times at once among slots that others want, holds one place", () =>
      Effect.gen(function* () {
        const mine = yield* someoneReady
        const [from, one, other] = [slotAt("11:00"), slotAt("11:20"), slotAt("11:40")]
        const booked = yield* bookAppointment(mine.application.id, from).pipe(mine.as)
        const { id } = booked.appointment
        const rivals = yield* Effect.all(Array.from({ length: 5 }, () => someoneReady))
        const wishes = rivals.map(({ application, as }, nth) =>
          Effect.result(bookAppointment(application.id, nth % 2 === 0 ? one : other).pipe(as))
        )
        const moves = fifty((nth) => moveAppointment(id, nth % 2 === 0 ? one : other).pipe(mine.as))
        yield* Effect.all([moves, ...wishes], { concurrency: "unbounded", discard: true })

        const { ofOffice, fullSlots } = yield* Appointments
        const kept = yield* ofOffice(smallOffice, { from, to: slotAt("12:00"), limit: 99 })
        expect(kept.filter((each) => each.id === id)).toHaveLength(1)
        const held = [...Map.groupBy(kept, ({ slot }) => slot.at)]
        for (const [, each] of held) expect(each.length).toBeLessThanOrEqual(2)
        // What is taken is what is held: every place is accounted for.
        const both = held.filter(([, each]) => each.length === 2).map(([slot]) => slot)
        expect((yield* fullSlots(smallOffice, from, other)).toSorted()).toEqual(both.toSorted())

        yield* fifty(() => cancelAppointment(id).pipe(mine.as))
        const told = yield* (yield* Journal).ofCitizen(mine.citizen.id)
        expect(told.filter(({ type }) => type === "AppointmentCancelled")).toHaveLength(1)
      })
    )
  })
}
