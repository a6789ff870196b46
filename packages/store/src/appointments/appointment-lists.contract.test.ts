import { expect, layer } from "@effect/vitest"
import type { Booked } from "@opora/domain/appointments/appointment"
import { Appointments } from "@opora/domain/appointments/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { bookedFor } from "@opora/domain/testing/small-appointments"
import { smallOffice } from "@opora/domain/testing/visited-service"
import { Effect } from "effect"
import { stores } from "../testing/worlds.ts"

const day = 86_400_000
// Every test has a day of its own: nobody takes another's slots.
let today = 0
const freshDay = () => {
  today += day
  return (minutes: number) => instantOf(today + minutes * 60_000)
}

const book = (appointment: Booked) =>
  Appointments.use((port) => port.book(appointment, smallOffice, []))

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`Lists of appointments in ${name}`, (it) => {
    it.effect("list a citizen's, upcoming and past, page by page", () =>
      Effect.gen(function* () {
        const port = yield* Appointments
        const at = freshDay()
        const { id: anna } = someone()
        const times = [40, 0, 60, 20]
        for (const minutes of times) yield* book(bookedFor(anna, at(minutes)))
        const first = yield* port.ofCitizen(anna, "upcoming", { limit: 2 })
        expect(first.map(({ slot }) => slot.at)).toEqual([at(0), at(20)])
        const last = first.at(-1)
        if (!last) throw new Error("nothing is listed")
        const after = { at: last.slot.at, id: last.id }
        const second = yield* port.ofCitizen(anna, "upcoming", { limit: 2, after })
        expect(second.map(({ slot }) => slot.at)).toEqual([at(40), at(60)])
        for (const each of [...first, ...second]) {
          if (each.status !== "booked") throw new Error("not booked")
          const kept = { ...each, status: "kept", endedAt: each.slot.at } as const
          yield* port.save({ appointment: kept, version: 1 }, [])
        }
        expect(yield* port.ofCitizen(anna, "upcoming", { limit: 9 })).toEqual([])
        const past = yield* port.ofCitizen(anna, "past", { limit: 3 })
        expect(past.map(({ slot }) => slot.at)).toEqual([at(60), at(40), at(20)])
        const page = { limit: 3, after: { at: at(20), id: past.at(-1)?.id ?? after.id } }
        const rest = yield* port.ofCitizen(anna, "past", page)
        expect(rest.map(({ slot }) => slot.at)).toEqual([at(0)])
      })
    )

    it.effect("list an office's day, without the cancelled", () =>
      Effect.gen(function* () {
        const port = yield* Appointments
        const at = freshDay()
        const wanted = [bookedFor(someone().id, at(0)), bookedFor(someone().id, at(20))]
        const gone = bookedFor(someone().id, at(40))
        for (const each of [...wanted.toReversed(), gone]) yield* book(each)
        const ended = { ...gone, status: "cancelled", endedAt: at(0), why: "citizen" } as const
        yield* port.save({ appointment: ended, version: 1 }, [])
        const all = { from: at(0), to: at(60), limit: 9 }
        expect(yield* port.ofOffice(smallOffice, all)).toEqual(wanted)
        expect(yield* port.ofOffice(smallOffice, { ...all, to: at(20) })).toEqual([wanted[0]])
        const after = { at: at(0), id: wanted[0]?.id ?? gone.id }
        expect(yield* port.ofOffice(smallOffice, { ...all, after })).toEqual([wanted[1]])
        const other = { ...smallOffice, code: "elsewhere" }
        expect(yield* port.ofOffice(other, all)).toEqual([])
      })
    )
  })
}
