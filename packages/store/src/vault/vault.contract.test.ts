import { expect, layer } from "@effect/vitest"
import { atomically } from "@opora/domain/shared/atomically"
import { someone } from "@opora/domain/testing/samples"
import { Context, Effect, Exit, Layer, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { TestClock } from "effect/testing"
import { News } from "../database/news.ts"
import { testKeys } from "../testing/keys.ts"
import { databases } from "../testing/worlds.ts"
import { Vault } from "./vault.ts"

/** The vault of another process: it shares the database and nothing in memory. */
const anotherProcess = Layer.build(Layer.fresh(Vault.layer)).pipe(
  Effect.map((built) => Context.get(built, Vault)),
  Effect.provide(testKeys)
)

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`the vault on ${name}`, (it) => {
    it.effect("opens what it sealed, and only in its place and for its citizen", () =>
      Effect.gen(function* () {
        const vault = yield* Vault
        const [anna, boris] = [someone().id, someone().id]
        const sealed = yield* vault.seal(anna, "profiles|name|1", "Анна Ковалёва")
        yield* vault.seal(boris, "profiles|name|1", "Борис")
        expect(yield* vault.open(anna, "profiles|name|1", sealed)).toBe("Анна Ковалёва")
        const elsewhere = [
          vault.open(anna, "profiles|name|2", sealed),
          vault.open(boris, "profiles|name|1", sealed),
          vault.open(anna, "profiles|name|1", `${sealed.slice(0, -2)}AA`)
        ]
        for (const attempt of elsewhere) {
          expect(Exit.isFailure(yield* Effect.exit(attempt))).toBe(true)
        }
      })
    )

    it.effect("seals the same text never the same way, and finds it by its index", () =>
      Effect.gen(function* () {
        const vault = yield* Vault
        const { id } = someone()
        const once = yield* vault.seal(id, "t|c|1", "11223344595")
        expect(yield* vault.seal(id, "t|c|1", "11223344595")).not.toBe(once)
        expect(vault.index("snils", "11223344595")).toBe(vault.index("snils", "11223344595"))
        expect(vault.index("snils", "11223344595")).not.toBe(vault.index("inn", "11223344595"))
      })
    )

    it.effect("forgets a key made in a transaction that failed", () =>
      Effect.gen(function* () {
        const vault = yield* Vault
        const { id } = someone()
        const failing = Effect.andThen(vault.seal(id, "t|c|1", "lost"), Effect.fail("no"))
        yield* Effect.ignore(atomically(failing))
        const sealed = yield* vault.seal(id, "t|c|1", "kept")
        expect(yield* vault.open(id, "t|c|1", sealed)).toBe("kept")
      })
    )

    it.effect("makes one key for a citizen, however many ask at once", () =>
      Effect.gen(function* () {
        const vault = yield* Vault
        const { id } = someone()
        const sealed = yield* Effect.forEach(
          Array.from({ length: 50 }).keys(),
          (n) => atomically(vault.seal(id, "t|c|1", String(n))),
          { concurrency: "unbounded" }
        )
        const opened = yield* Effect.forEach(sealed, (each) => vault.open(id, "t|c|1", each))
        expect(opened).toEqual(Array.from({ length: 50 }, (_, n) => String(n)))
        const sql = yield* SqlClient.SqlClient
        expect(yield* sql`select key_id from citizen_keys where citizen_id = ${id}`).toHaveLength(1)
      })
    )

    it.effect("opens nothing more of a citizen it has forgotten", () =>
      Effect.gen(function* () {
        const vault = yield* Vault
        const { id } = someone()
        const sealed = yield* vault.seal(id, "t|c|1", "gone")
        yield* vault.forget(id)
        expect(Exit.isFailure(yield* Effect.exit(vault.open(id, "t|c|1", sealed)))).toBe(true)
      })
    )

    it.effect("and no other process on the same database does, once it has heard", () =>
      Effect.gen(function* () {
        const vault = yield* Vault
        const other = yield* anotherProcess
        const { id } = someone()
        const sealed = yield* vault.seal(id, "t|c|1", "gone")
        expect(yield* other.open(id, "t|c|1", sealed)).toBe("gone")
        yield* Effect.ignore(atomically(Effect.andThen(vault.forget(id), Effect.fail("no"))))
        expect(yield* other.open(id, "t|c|1", sealed)).toBe("gone")

        const closed = Effect.map(Effect.exit(other.open(id, "t|c|1", sealed)), Exit.isFailure)
        // A listener on PostgreSQL needs a moment to be heard of: tell until it hears.
        const told = Effect.andThen(vault.forget(id), closed)
        expect(yield* Effect.repeat(told, { until: (is) => is, times: 500 })).toBe(true)
      })
    )

    it.effect("nor one that hears no news, within a minute", () =>
      Effect.gen(function* () {
        const vault = yield* Vault
        const deaf = yield* Effect.provideService(anotherProcess, News, {
          announce: () => Effect.void,
          stream: Stream.never
        })
        const { id } = someone()
        const sealed = yield* vault.seal(id, "t|c|1", "gone")
        expect(yield* deaf.open(id, "t|c|1", sealed)).toBe("gone")
        yield* vault.forget(id)
        yield* TestClock.adjust("1 minute")
        expect(Exit.isFailure(yield* Effect.exit(deaf.open(id, "t|c|1", sealed)))).toBe(true)
      })
    )
  })
}
