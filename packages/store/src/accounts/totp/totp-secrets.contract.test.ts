import { expect, layer } from "@effect/vitest"
import { TotpSecrets } from "@opora/domain/accounts/totp/ports"
import { Totp } from "@opora/domain/accounts/totp/totp"
import { totpInMemory } from "@opora/domain/accounts/totp/totp-in-memory"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { databases } from "../../testing/worlds.ts"

const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
const anApp = () =>
  v.parse(Totp, {
    id: crypto.randomUUID(),
    secret,
    enrolled: false,
    lastStep: -1,
    addedAt: instantOf(1)
  })

const fifty = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.all(
    Array.from({ length: 50 }, () => work),
    { concurrency: "unbounded" }
  )

for (const [name, world] of Object.entries({ ...databases, memory: totpInMemory })) {
  layer(world)(`authenticator apps in ${name}`, (it) => {
    it.effect("wait until their first right code, the latest begun alone", () =>
      Effect.gen(function* () {
        const secrets = yield* TotpSecrets
        const { id } = someone()
        const [first, second] = [anApp(), anApp()]
        yield* secrets.begin(id, first)
        yield* secrets.begin(id, second)
        expect(yield* secrets.waiting(id)).toEqual(second)
        expect(yield* secrets.enrolled(id)).toBeUndefined()
        expect(yield* secrets.enrol(id, first.id, 5, instantOf(2))).toBe(false)
      })
    )

    it.effect("are enrolled once of fifty, in the place of the one before", () =>
      Effect.gen(function* () {
        const secrets = yield* TotpSecrets
        const { id } = someone()
        for (const app of [anApp(), anApp()]) {
          yield* secrets.begin(id, app)
          const enrolled = yield* fifty(secrets.enrol(id, app.id, 5, instantOf(2)))
          expect(enrolled.filter(Boolean)).toHaveLength(1)
          const inUse = { ...app, enrolled: true, lastStep: 5, lastUsedAt: instantOf(2) }
          expect(yield* secrets.enrolled(id)).toEqual(inUse)
          expect(yield* secrets.waiting(id)).toBeUndefined()
        }
      })
    )

    it.effect("take the code of a step once of fifty, and none before it", () =>
      Effect.gen(function* () {
        const secrets = yield* TotpSecrets
        const { id } = someone()
        const app = anApp()
        yield* secrets.begin(id, app)
        yield* secrets.enrol(id, app.id, 5, instantOf(2))
        const taken = yield* fifty(secrets.take(id, app.id, 6, instantOf(3)))
        expect(taken.filter(Boolean)).toHaveLength(1)
        expect(yield* secrets.take(id, app.id, 5, instantOf(3))).toBe(false)
        expect(yield* secrets.take(someone().id, app.id, 7, instantOf(3))).toBe(false)
      })
    )

    it.effect("are removed once, and leave the one that waits", () =>
      Effect.gen(function* () {
        const secrets = yield* TotpSecrets
        const { id } = someone()
        const [inUse, waiting] = [anApp(), anApp()]
        yield* secrets.begin(id, inUse)
        yield* secrets.enrol(id, inUse.id, 5, instantOf(2))
        yield* secrets.begin(id, waiting)
        expect((yield* fifty(secrets.remove(id))).filter(Boolean)).toHaveLength(1)
        expect(yield* secrets.enrolled(id)).toBeUndefined()
        expect(yield* secrets.waiting(id)).toEqual(waiting)
      })
    )
  })
}

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`the secrets of authenticator apps on ${name}`, (it) => {
    it.effect("stand in no row as they are", () =>
      Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        yield* (yield* TotpSecrets).begin(someone().id, anApp())
        expect(JSON.stringify(yield* sql`select * from totp_secrets`)).not.toContain(secret)
      })
    )
  })
}
