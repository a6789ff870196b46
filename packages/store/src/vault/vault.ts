import type { CitizenId } from "@opora/domain/accounts/citizen"
import { now } from "@opora/domain/shared/clock"
import { Clock, Context, Effect, Layer, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { randomBytes } from "node:crypto"
import { Database } from "../database/database.ts"
import { News } from "../database/news.ts"
import { prepared } from "../database/prepared.ts"
import { type CipherKey, close, keyIdOf, open } from "./cipher.ts"
import { endOfKey, forgottenIn, KnownKeys } from "./known-keys.ts"
import { blindIndex, VaultKeys } from "./vault-keys.ts"

/** Personal fields, closed under a key per citizen. Places are `table|column|row id`. */
export class Vault extends Context.Service<
  Vault,
  {
    readonly seal: (citizenId: CitizenId, place: string, text: string) => Effect.Effect<string>
    /** Text that does not open — another key, another place, a changed bit — is a defect. */
    readonly open: (citizenId: CitizenId, place: string, closed: string) => Effect.Effect<string>
    /** For secrets that are no citizen's: under the house's own key. */
    readonly sealForHouse: (place: string, text: string) => string
    readonly openForHouse: (place: string, closed: string) => string
    /** The blind index of a normalised value, to find a row by it. */
    readonly index: (field: string, value: string) => string
    /**
     * Destroy the citizen's key: whatever it closed is gone for good. Every process on this database stops
     * using it once the transaction has committed; one cut off from the news does within a minute.
     */
    readonly forget: (citizenId: CitizenId) => Effect.Effect<void>
  }
>()("@opora/store/Vault") {
  static readonly layer: Layer.Layer<
    Vault,
    never,
    Database | News | VaultKeys | SqlClient.SqlClient
  > = Layer.effect(
    this,
    Effect.gen(function* () {
      const { db, run } = yield* Database
      const sql = yield* SqlClient.SqlClient
      const { current, older = [], indexRoot } = yield* VaultKeys
      const house = new Map([current, ...older].map((key) => [key.id, key]))
      const { announce, stream } = yield* News
      const known = new KnownKeys()
      const hear = Stream.runForEach(stream, (text) =>
        Effect.sync(() => {
          const forgotten = forgottenIn(text)
          if (forgotten) known.drop(forgotten)
        })
      )
      yield* Effect.forkScoped(hear, { startImmediately: true })
      // Made here, and perhaps not committed yet: a key made in a transaction that fails was never there.
      const unsure = new Set<CitizenId>()

      const placeOf = (citizenId: CitizenId) => `citizen_keys|closed_key|${citizenId}`
      const houseKeyOf = (closed: string): CipherKey => {
        const key = house.get(keyIdOf(closed))
        if (!key) throw new Error("no such house key")
        return key
      }
      const remember = Effect.fnUntraced(function* (citizenId: CitizenId, key: CipherKey) {
        known.remember(citizenId, key, yield* Clock.currentTimeMillis)
        unsure.delete(citizenId)
      })
      /** Use the citizen's key: at once where it is known, for every row we read or write passes here. */
      const withKey = <A>(
        citizenId: CitizenId,
        use: (key: CipherKey) => A,
        find: (citizenId: CitizenId) => Effect.Effect<CipherKey>
      ): Effect.Effect<A> =>
        Effect.clockWith((clock) => {
          const key = known.get(citizenId, clock.currentTimeMillisUnsafe())
          return key ? Effect.succeed(use(key)) : Effect.map(find(citizenId), use)
        })

      const keyRow = prepared<{ readonly citizenId: CitizenId }>()((value) =>
        db
          .selectFrom("citizenKeys")
          .select(["keyId", "closedKey"])
          .where("citizenId", "=", value("citizenId"))
      )
      const kept = Effect.fnUntraced(function* (citizenId: CitizenId) {
        const [row] = yield* run(keyRow({ citizenId }))
        if (!row) return undefined
        const bytes = open(houseKeyOf(row.closedKey), placeOf(citizenId), row.closedKey)
        return { id: row.keyId, bytes }
      })
      const made = Effect.fnUntraced(function* (citizenId: CitizenId) {
        const closedKey = close(current, placeOf(citizenId), randomBytes(32))
        const keyId = randomBytes(4).toString("hex")
        const row = { citizenId, keyId, closedKey, madeAt: yield* now }
        unsure.add(citizenId)
        yield* run(
          db
            .insertInto("citizenKeys")
            .values(row)
            .onConflict((c) => c.doNothing())
        )
        return yield* kept(citizenId)
      })
      const keyOf = Effect.fnUntraced(function* (citizenId: CitizenId) {
        const key = (yield* kept(citizenId)) ?? (yield* made(citizenId))
        if (!key) return yield* Effect.die(new Error("a citizen's key could not be kept"))
        if (unsure.has(citizenId)) yield* sql.afterCommit(remember(citizenId, key))
        else yield* remember(citizenId, key)
        return key
      })
      const keyToOpen = Effect.fnUntraced(function* (citizenId: CitizenId) {
        const key = yield* kept(citizenId)
        if (!key) return yield* Effect.die(new Error("the citizen's key is destroyed"))
        if (!unsure.has(citizenId)) yield* remember(citizenId, key)
        return key
      })

      return {
        seal: (citizenId, place, text) =>
          withKey(citizenId, (key) => close(key, place, text), keyOf),
        open: (citizenId, place, closed) =>
          withKey(citizenId, (key) => open(key, place, closed).toString("utf8"), keyToOpen),
        sealForHouse: (place, text) => close(current, place, text),
        openForHouse: (place, closed) => open(houseKeyOf(closed), place, closed).toString("utf8"),
        index: blindIndex(indexRoot),
        forget: (citizenId) =>
          Effect.andThen(
            run(db.deleteFrom("citizenKeys").where("citizenId", "=", citizenId)),
            Effect.andThen(
              announce(endOfKey(citizenId)),
              Effect.sync(() => known.drop(citizenId))
            )
          )
      }
    })
  )
}
