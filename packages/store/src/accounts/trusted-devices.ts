import type { CitizenId } from "@opora/domain/accounts/citizen"
import { TrustedDevice, TrustedDevices } from "@opora/domain/accounts/trusted-devices"
import type { Instant } from "@opora/domain/shared/instant"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"

/** Trusted and met devices in SQL. What a device is called is closed under its citizen's key. */
export const trustedDevicesInSql: Layer.Layer<TrustedDevices, never, Database | Vault> =
  Layer.effect(
    TrustedDevices,
    Effect.gen(function* () {
      const { db, run } = yield* Database
      const vault = yield* Vault

      const indexOf = (citizenId: CitizenId, device: string, network: string) =>
        vault.index("met_devices", `${citizenId}|${device}|${network}`)
      const standing = (citizenId: CitizenId, at: Instant) =>
        db
          .selectFrom("trustedDevices")
          .select(["id", "device", "trustedAt", "endsAt"])
          .where("citizenId", "=", citizenId)
          .where("endsAt", ">", at)
      const opened = (
        citizenId: CitizenId,
        row: { readonly id: string; readonly device: string }
      ) =>
        vault
          .open(citizenId, placeOf(citizenId, row.id), row.device)
          .pipe(Effect.map((device) => v.parse(TrustedDevice, { ...row, device })))
      const all = (citizenId: CitizenId) =>
        db.deleteFrom("trustedDevices").where("citizenId", "=", citizenId)

      return {
        trust: Effect.fnUntraced(function* (citizenId, device, tokenHash) {
          const place = placeOf(citizenId, device.id)
          const closed = yield* vault.seal(citizenId, place, device.device)
          yield* run(all(citizenId).where("endsAt", "<=", device.trustedAt))
          yield* run(
            db
              .insertInto("trustedDevices")
              .values({ ...device, citizenId, tokenHash, device: closed })
          )
        }),

        find: Effect.fnUntraced(function* (citizenId, tokenHash, at) {
          const [row] = yield* run(standing(citizenId, at).where("tokenHash", "=", tokenHash))
          return row && (yield* opened(citizenId, row))
        }),

        ofCitizen: Effect.fnUntraced(function* (citizenId, at) {
          const rows = yield* run(standing(citizenId, at).orderBy("trustedAt", "desc"))
          return yield* Effect.forEach(rows, (row) => opened(citizenId, row))
        }),

        forget: (citizenId, id) =>
          run(all(citizenId).where("id", "=", id).returning("id")).pipe(
            Effect.map((forgotten) => forgotten.length === 1)
          ),

        forgetAll: (citizenId) => Effect.asVoid(run(all(citizenId))),

        hasMet: (citizenId, device, network) =>
          run(
            db
              .selectFrom("metDevices")
              .select("citizenId")
              .where("citizenId", "=", citizenId)
              .where("deviceIndex", "=", indexOf(citizenId, device, network))
          ).pipe(Effect.map((rows) => rows.length === 1)),

        meet: Effect.fnUntraced(function* (citizenId, device, network, at) {
          const deviceIndex = indexOf(citizenId, device, network)
          const met = db.selectFrom("metDevices").where("citizenId", "=", citizenId)
          const [any] = yield* run(met.select("deviceIndex").limit(1))
          const added = yield* run(
            db
              .insertInto("metDevices")
              .values({ citizenId, deviceIndex, firstSeenAt: at, lastSeenAt: at })
              .onConflict((c) => c.doNothing())
              .returning("deviceIndex")
          )
          if (added.length === 1) return any !== undefined
          yield* run(
            db
              .updateTable("metDevices")
              .set({ lastSeenAt: at })
              .where("citizenId", "=", citizenId)
              .where("deviceIndex", "=", deviceIndex)
          )
          return false
        })
      }
    })
  )

const placeOf = (citizenId: CitizenId, id: string) => `trusted_devices|device|${citizenId}/${id}`
