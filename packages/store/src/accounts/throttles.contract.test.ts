import { expect, layer } from "@effect/vitest"
import { Throttles } from "@opora/domain/accounts/throttles"
import { Clock, Effect } from "effect"
import { SqlClient } from "effect/sql"
import { TestClock } from "effect/testing"
import { databases } from "../testing/worlds.ts"

const three = { most: 3, seconds: 60 }
const growing = { most: 1000, seconds: 3600, pause: { free: 2, seconds: 4, mostSeconds: 16 } }
const newKey = () => `tries/${crypto.randomUUID()}`

const refusalOf = (key: string, allowance: typeof three | typeof growing) =>
  Effect.gen(function* () {
    return yield* Effect.flip((yield* Throttles).admit(key, allowance))
  })

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`throttles in ${name}`, (it) => {
    it.effect("admit so many in a window, however many come at once", () =>
      Effect.gen(function* () {
        const key = newKey()
        const once = Effect.option((yield* Throttles).admit(key, three))
        const outcomes = yield* Effect.all(
          Array.from({ length: 50 }, () => once),
          {
            concurrency: "unbounded"
          }
        )
        expect(outcomes.filter(({ _tag }) => _tag === "Some")).toHaveLength(3)
      })
    )

    it.effect("say when to come back, and admit then", () =>
      Effect.gen(function* () {
        const key = newKey()
        const throttles = yield* Throttles
        for (let nth = 0; nth < 3; nth++) yield* throttles.admit(key, three)
        yield* TestClock.adjust("20 seconds")
        expect(yield* refusalOf(key, three)).toMatchObject({ retryAfter: 40 })
        yield* TestClock.adjust("40 seconds")
        yield* throttles.admit(key, three)
      })
    )

    it.effect("are kept no longer than their window", () =>
      Effect.gen(function* () {
        const { admit } = yield* Throttles
        const sql = yield* SqlClient.SqlClient
        for (let nth = 0; nth < 10; nth++) yield* admit(newKey(), three)
        yield* TestClock.adjust("60 seconds")
        const at = yield* Clock.currentTimeMillis
        const over = sql`select key from throttles where window_ends <= ${at}`
        expect((yield* over).length).toBeGreaterThanOrEqual(10)
        yield* admit(newKey(), three)
        expect(yield* over).toEqual([])
      })
    )

    it.effect("make pauses that double, up to a limit", () =>
      Effect.gen(function* () {
        const key = newKey()
        const throttles = yield* Throttles
        for (let nth = 0; nth < 2; nth++) yield* throttles.admit(key, growing)
        for (const seconds of [4, 8, 16, 16]) {
          yield* throttles.admit(key, growing)
          expect(yield* refusalOf(key, growing)).toMatchObject({ retryAfter: seconds })
          yield* TestClock.adjust(`${seconds} seconds`)
        }
      })
    )

    it.effect("forgive one try, or all of them with their pauses", () =>
      Effect.gen(function* () {
        const [windowed, paused] = [newKey(), newKey()]
        const throttles = yield* Throttles
        for (let nth = 0; nth < 3; nth++) yield* throttles.admit(windowed, three)
        yield* throttles.forgive(windowed, "this")
        yield* throttles.admit(windowed, three)
        expect(yield* refusalOf(windowed, three)).toMatchObject({ _tag: "TooManyTries" })

        for (let nth = 0; nth < 3; nth++) yield* throttles.admit(paused, growing)
        yield* throttles.forgive(paused, "all")
        yield* throttles.admit(paused, growing)
      })
    )

    it.effect("keep nobody's address", () =>
      Effect.gen(function* () {
        yield* (yield* Throttles).admit("password/network/203.0.113.7", three)
        const sql = yield* SqlClient.SqlClient
        const rows = yield* sql`select * from throttles`
        expect(JSON.stringify(rows)).not.toContain("203.0.113.7")
      })
    )
  })
}
