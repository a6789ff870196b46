import { CitizenId } from "@opora/domain/accounts/citizen"
import { mostPasskeys, Passkey, UserHandle } from "@opora/domain/accounts/passkeys/passkey"
import { PasskeyNotAdded, PasskeyNotFound, Passkeys } from "@opora/domain/accounts/passkeys/ports"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../../database/database.ts"
import { Vault } from "../../vault/vault.ts"

const placeOf = (id: string) => `passkeys|name|${id}`

/** Keys in SQL. */
export const passkeysInSql: Layer.Layer<Passkeys, never, Database | Vault> = Layer.effect(
  Passkeys,
  Effect.gen(function* () {
    const { db, run, atomically } = yield* Database
    const vault = yield* Vault

    const handleOf = Effect.fnUntraced(function* (citizenId: CitizenId) {
      const handles = db.selectFrom("passkeyHandles").select("handle")
      const [row] = yield* run(handles.where("citizenId", "=", citizenId))
      return row && v.parse(UserHandle, row.handle)
    })
    const keysOf = (citizenId: CitizenId) =>
      db.selectFrom("passkeys").where("citizenId", "=", citizenId)
    /** Whoever adds a key to this list waits until the transaction is over. */
    const takeList = (citizenId: CitizenId) =>
      run(db.updateTable("passkeyHandles").set({ citizenId }).where("citizenId", "=", citizenId))

    return {
      handleOf,

      handleFor: Effect.fnUntraced(function* (citizenId, fresh) {
        const row = { citizenId, handle: fresh }
        yield* run(
          db
            .insertInto("passkeyHandles")
            .values(row)
            .onConflict((c) => c.column("citizenId").doNothing())
        )
        return (yield* handleOf(citizenId)) ?? fresh
      }),

      ownerOf: Effect.fnUntraced(function* (handle) {
        const owners = db.selectFrom("passkeyHandles").select("citizenId")
        const [row] = yield* run(owners.where("handle", "=", handle))
        return row && v.parse(CitizenId, row.citizenId)
      }),

      of: Effect.fnUntraced(function* (citizenId) {
        const rows = yield* run(keysOf(citizenId).selectAll().orderBy("addedAt").orderBy("id"))
        return yield* Effect.forEach(rows, ({ lastUsedAt, name, ...row }) =>
          Effect.map(vault.open(citizenId, placeOf(row.id), name), (opened) =>
            v.parse(Passkey, { ...row, name: opened, lastUsedAt: lastUsedAt ?? undefined })
          )
        )
      }),

      add: Effect.fnUntraced(function* (citizenId, { transports, name, ...key }) {
        yield* takeList(citizenId)
        const known = yield* run(keysOf(citizenId).select("credentialId"))
        if (known.some(({ credentialId }) => credentialId === key.credentialId)) {
          return yield* new PasskeyNotAdded({ why: "already-added" })
        }
        if (known.length >= mostPasskeys) return yield* new PasskeyNotAdded({ why: "too-many" })
        const sealed = yield* vault.seal(citizenId, placeOf(key.id), name)
        const row = { lastUsedAt: null, ...key, citizenId, name: sealed }
        yield* run(
          db.insertInto("passkeys").values({ ...row, transports: JSON.stringify(transports) })
        )
      }, atomically),

      rename: Effect.fnUntraced(function* (citizenId, id, name) {
        const sealed = yield* vault.seal(citizenId, placeOf(id), name)
        const renamed = yield* run(
          db
            .updateTable("passkeys")
            .set({ name: sealed })
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .returning("id")
        )
        if (renamed.length === 0) return yield* new PasskeyNotFound()
      }),

      remove: Effect.fnUntraced(function* (citizenId, id) {
        const one = db.deleteFrom("passkeys").where("citizenId", "=", citizenId)
        const removed = yield* run(one.where("id", "=", id).returning("id"))
        if (removed.length === 0) return yield* new PasskeyNotFound()
      }),

      used: Effect.fnUntraced(function* (citizenId, id, at, { signCount, backedUp }) {
        const noted = yield* run(
          db
            .updateTable("passkeys")
            .set({ signCount, backedUp, lastUsedAt: at })
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .where((e) =>
              e.or([
                e("backupEligible", "=", true),
                e("signCount", "<", signCount),
                ...(signCount === 0 ? [e("signCount", "=", 0)] : [])
              ])
            )
            .returning("id")
        )
        return noted.length === 1
      })
    }
  })
)
