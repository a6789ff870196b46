import { expect, it } from "@effect/vitest"
import { atomically, Transactions } from "@opora/domain/shared/atomically"
import SQLite from "better-sqlite3"
import { Deferred, Effect, Fiber, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Database } from "./database.ts"
import { sqlite } from "./sqlite.ts"

const world = (path: string) => {
  const transactions = Layer.effect(
    Transactions,
    Effect.map(Database, ({ atomically: run }) => ({ run }))
  )
  return transactions.pipe(Layer.provideMerge(Database.layer), Layer.provideMerge(sqlite(path)))
}

const inFolder = <A, E>(
  work: (path: string) => Effect.Effect<A, E, SqlClient.SqlClient | Transactions>
) => {
  const path = join(mkdtempSync(join(tmpdir(), "opora-group-")), "opora.db")
  return Effect.provide(work(path), world(path))
}

it.effect("answers a command only when another process can read what it wrote", () =>
  inFolder((path) =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* sql`create table written (n integer)`
      const other = new SQLite(path, { readonly: true })
      const seen = other.prepare<[number], { n: number }>("select n from written where n = ?")
      const command = Effect.fnUntraced(function* (n: number) {
        yield* atomically(sql`insert into written values (${n})`)
        return seen.get(n)?.n
      })
      const numbers = Array.from({ length: 100 }, (_, n) => n)
      expect(yield* Effect.forEach(numbers, command, { concurrency: "unbounded" })).toEqual(numbers)
      other.close()
    })
  )
)

it.effect("takes back only the command that failed, whoever committed beside it", () =>
  inFolder(() =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* sql`create table written (n integer)`
      const command = (n: number) =>
        atomically(
          Effect.andThen(
            sql`insert into written values (${n})`,
            n % 3 === 0 ? Effect.fail("no") : Effect.void
          )
        ).pipe(Effect.ignore)
      yield* Effect.forEach(
        Array.from({ length: 30 }, (_, n) => n),
        command,
        {
          concurrency: "unbounded"
        }
      )
      const kept = yield* sql<{ n: number }>`select n from written`
      expect(kept.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 30 }, (_, n) => n).filter((n) => n % 3 !== 0)
      )
    })
  )
)

it.effect("shows readers nothing that is not committed", () =>
  inFolder(() =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* sql`create table written (n integer)`
      const count = Effect.map(sql`select n from written`, ({ length }) => length)
      const inserted = yield* Deferred.make<void>()
      const looked = yield* Deferred.make<void>()
      const writing = Effect.gen(function* () {
        yield* sql`insert into written values (1)`
        yield* Deferred.succeed(inserted, undefined)
        yield* Deferred.await(looked)
        return yield* count
      })
      const writer = yield* Effect.forkChild(atomically(writing))
      yield* Deferred.await(inserted)
      expect(yield* count).toBe(0)
      yield* Deferred.succeed(looked, undefined)
      expect(yield* Fiber.join(writer)).toBe(1)
      expect(yield* count).toBe(1)
    })
  )
)

it.effect("does what waits for a commit after it, and not at all for what is taken back", () =>
  inFolder((path) =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* sql`create table written (n integer)`
      const other = new SQLite(path, { readonly: true })
      const seen = other.prepare<[], { n: number }>("select n from written")
      const told: Array<ReadonlyArray<number>> = []
      const tell = sql.afterCommit(Effect.sync(() => void told.push(seen.all().map(({ n }) => n))))
      const write = (n: number) => Effect.andThen(sql`insert into written values (${n})`, tell)

      yield* atomically(Effect.andThen(write(1), atomically(write(2))))
      expect(told).toEqual([
        [1, 2],
        [1, 2]
      ])
      yield* Effect.ignore(atomically(Effect.andThen(write(3), Effect.fail("no"))))
      const mended = Effect.ignore(atomically(Effect.andThen(write(4), Effect.fail("no"))))
      yield* atomically(mended)
      expect(told).toHaveLength(2)
      other.close()
    })
  )
)
