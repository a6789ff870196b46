import { expect, layer } from "@effect/vitest"
import { RecoveryCodes } from "@opora/domain/accounts/recovery-codes/ports"
import { freshCodes } from "@opora/domain/accounts/recovery-codes/recovery-code"
import { recoveryCodesInMemory } from "@opora/domain/accounts/recovery-codes/recovery-codes-in-memory"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { SecureRandom } from "effect/crypto"
import { SqlClient } from "effect/sql"
import { databases } from "../../testing/worlds.ts"

const at = instantOf(1)
const memory = Layer.merge(recoveryCodesInMemory, SecureRandom.layerWebCrypto)

for (const [name, world] of Object.entries({ ...databases, memory })) {
  layer(world)(`recovery codes in ${name}`, (it) => {
    it.effect("are counted, and none of a citizen who never made any", () =>
      Effect.gen(function* () {
        const recovery = yield* RecoveryCodes
        const { id } = someone()
        expect(yield* recovery.left(id)).toBeUndefined()
        const codes = yield* freshCodes
        yield* recovery.replace(id, codes, at)
        expect(yield* recovery.left(id)).toEqual({ left: 10, madeAt: at })
        for (const code of codes) expect(yield* recovery.take(id, code, at)).toBe(true)
        expect(yield* recovery.left(id)).toEqual({ left: 0, madeAt: at })
      })
    )

    it.effect("are good once of fifty, and for their owner alone", () =>
      Effect.gen(function* () {
        const recovery = yield* RecoveryCodes
        const { id } = someone()
        const codes = yield* freshCodes
        yield* recovery.replace(id, codes, at)
        for (const code of codes.slice(0, 2)) {
          expect(yield* recovery.take(someone().id, code, at)).toBe(false)
          const fifty = Array.from({ length: 50 }, () => recovery.take(id, code, at))
          const taken = yield* Effect.all(fifty, { concurrency: "unbounded" })
          expect(taken.filter(Boolean)).toHaveLength(1)
        }
        expect((yield* recovery.left(id))?.left).toBe(8)
      })
    )

    it.effect(
      "are dead when new ones are made, of which one set stays however many make them",
      () =>
        Effect.gen(function* () {
          const recovery = yield* RecoveryCodes
          const { id } = someone()
          const sets = yield* Effect.all(Array.from({ length: 20 }, () => freshCodes))
          yield* Effect.forEach(sets, (codes) => recovery.replace(id, codes, at), {
            concurrency: "unbounded"
          })
          expect((yield* recovery.left(id))?.left).toBe(10)
          const firsts = sets.flatMap((codes) => codes.slice(0, 1))
          const taken = yield* Effect.forEach(firsts, (code) => recovery.take(id, code, at))
          expect(taken.filter(Boolean)).toHaveLength(1)
        })
    )
  })
}

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`the rows of recovery codes on ${name}`, (it) => {
    it.effect("hold no code", () =>
      Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        const codes = yield* freshCodes
        yield* (yield* RecoveryCodes).replace(someone().id, codes, at)
        const rows = JSON.stringify(yield* sql`select * from recovery_codes`)
        for (const code of codes) expect(rows).not.toContain(code)
      })
    )
  })
}
