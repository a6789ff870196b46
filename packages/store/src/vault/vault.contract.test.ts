import { expect, layer } from "@effect/vitest"
import { atomically } from "@opora/domain/shared/atomically"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Exit } from "effect"
import { SqlClient } from "effect/sql"
import { databases } from "../testing/worlds.ts"
import { Vault } from "./vault.ts"

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
  })
}
