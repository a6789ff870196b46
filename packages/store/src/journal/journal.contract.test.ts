import { expect, layer } from "@effect/vitest"
import { Live } from "@opora/domain/journal/live"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { atomically } from "@opora/domain/shared/atomically"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Fiber, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { happened, withHistory } from "../testing/history.ts"
import { databases } from "../testing/worlds.ts"

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`the journal on ${name}`, (it) => {
    it.effect("holds from its first entry to its end, and tells what happened", () =>
      Effect.gen(function* () {
        const citizenId = yield* withHistory
        expect(yield* verifyJournal(citizenId)).toBe(3)
        expect(yield* verifyJournal(someone().id)).toBe(0)
        const entries = yield* (yield* Journal).ofCitizen(citizenId)
        expect(entries.map(({ type }) => type)).toEqual(["Closed", "Renamed", "Opened"])
        expect(entries[0]?.data).toEqual({ name: "Ёлкина", age: 30 })
      })
    )

    it.effect("keeps what it tells closed", () =>
      Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        const citizenId = yield* withHistory
        const rows = yield* sql`select data from journal where citizen_id = ${citizenId}`
        expect(JSON.stringify(rows)).not.toContain("Ёлкина")
      })
    )

    it.effect("can be changed by no statement of ours", () =>
      Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        const citizenId = yield* withHistory
        yield* Effect.flip(sql`update journal set type = 'x' where citizen_id = ${citizenId}`)
        yield* Effect.flip(sql`delete from journal where citizen_id = ${citizenId}`)
        expect(yield* verifyJournal(citizenId)).toBe(3)
      })
    )

    it.effect("stays one chain under fifty writers at once", () =>
      Effect.gen(function* () {
        const { id } = someone()
        const journal = yield* Journal
        const write = (n: number) => atomically(journal.append(id, [happened(`Written${n}`)]))
        yield* Effect.forEach(Array.from({ length: 50 }).keys(), write, {
          concurrency: "unbounded"
        })
        expect(yield* verifyJournal(id)).toBe(50)
      })
    )

    it.effect("is told live, after the commit and only to whom it concerns", () =>
      Effect.gen(function* () {
        const [anna, boris] = [someone().id, someone().id]
        const journal = yield* Journal
        const first = (yield* Live).of(anna).pipe(Stream.take(1), Stream.runCollect)
        const heard = yield* Effect.forkChild(first, { startImmediately: true })
        yield* Effect.ignore(
          atomically(
            Effect.andThen(journal.append(anna, [happened("Lost")]), Effect.fail("taken back"))
          )
        )
        // A listener on PostgreSQL needs a moment to be heard of: tell until it hears.
        const telling = Effect.andThen(
          journal.append(boris, [happened("Other")]),
          journal.append(anna, [happened("Told")])
        )
        yield* Effect.repeat(telling, { until: () => heard.pollUnsafe() !== undefined, times: 500 })
        expect(yield* Fiber.join(heard)).toEqual([{ type: "Told", subject: "account/1" }])
      })
    )

    it.effect("tells all of it live, however much happened at once", () =>
      Effect.gen(function* () {
        const { id } = someone()
        const journal = yield* Journal
        const all = Array.from({ length: 90 }, (_, nth) => `Happened${nth}`)
        const last = (yield* Live).of(id).pipe(
          Stream.filter(({ type }) => type !== "Ready"),
          Stream.takeUntil(({ type }) => type === all.at(-1)),
          Stream.runCollect
        )
        const heard = yield* Effect.forkChild(last, { startImmediately: true })
        // A listener on PostgreSQL needs a moment to be heard of.
        const ready = (yield* Live).of(id).pipe(Stream.take(1), Stream.runDrain)
        const isReady = yield* Effect.forkChild(ready, { startImmediately: true })
        const telling = journal.append(id, [happened("Ready")])
        yield* Effect.repeat(telling, {
          until: () => isReady.pollUnsafe() !== undefined,
          times: 500
        })
        yield* journal.append(id, all.map(happened))
        expect((yield* Fiber.join(heard)).map(({ type }) => type)).toEqual(all)
      })
    )
  })
}
