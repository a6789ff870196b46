import type { CitizenId } from "@opora/domain/accounts/citizen"
import { TotpSecrets } from "@opora/domain/accounts/totp/ports"
import { Totp } from "@opora/domain/accounts/totp/totp"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../../database/database.ts"
import { Vault } from "../../vault/vault.ts"

const placeOf = (id: string) => `totp_secrets|secret|${id}`

/** Authenticator apps in SQL, their secrets sealed. */
export const totpInSql: Layer.Layer<TotpSecrets, never, Database | Vault> = Layer.effect(
  TotpSecrets,
  Effect.gen(function* () {
    const { db, run, atomically } = yield* Database
    const vault = yield* Vault

    const find = Effect.fnUntraced(function* (citizenId: CitizenId, enrolled: boolean) {
      const [row] = yield* run(
        db
          .selectFrom("totpSecrets")
          .selectAll()
          .where("citizenId", "=", citizenId)
          .where("enrolled", "=", enrolled)
      )
      if (!row) return undefined
      const secret = yield* vault.open(citizenId, placeOf(row.id), row.secret)
      return v.parse(Totp, { ...row, secret, lastUsedAt: row.lastUsedAt ?? undefined })
    })

    return {
      begin: Effect.fnUntraced(function* (citizenId, totp) {
        const secret = yield* vault.seal(citizenId, placeOf(totp.id), totp.secret)
        const row = { lastUsedAt: null, ...totp, citizenId, secret, enrolled: false }
        yield* run(
          db
            .insertInto("totpSecrets")
            .values(row)
            .onConflict((c) => c.columns(["citizenId", "enrolled"]).doUpdateSet(row))
        )
      }),

      waiting: (citizenId) => find(citizenId, false),
      enrolled: (citizenId) => find(citizenId, true),

      enrol: Effect.fnUntraced(function* (citizenId, id, step, at) {
        const replaced = db.deleteFrom("totpSecrets").where("citizenId", "=", citizenId)
        yield* run(replaced.where("enrolled", "=", true).where("id", "<>", id))
        const enrolled = yield* run(
          db
            .updateTable("totpSecrets")
            .set({ enrolled: true, lastStep: step, lastUsedAt: at })
            .where("citizenId", "=", citizenId)
            .where("enrolled", "=", false)
            .where("id", "=", id)
            .returning("id")
        )
        return enrolled.length === 1
      }, atomically),

      take: Effect.fnUntraced(function* (citizenId, id, step, at) {
        const taken = yield* run(
          db
            .updateTable("totpSecrets")
            .set({ lastStep: step, lastUsedAt: at })
            .where("citizenId", "=", citizenId)
            .where("enrolled", "=", true)
            .where("id", "=", id)
            .where("lastStep", "<", step)
            .returning("id")
        )
        return taken.length === 1
      }),

      remove: Effect.fnUntraced(function* (citizenId) {
        const own = db.deleteFrom("totpSecrets").where("citizenId", "=", citizenId)
        const removed = yield* run(own.where("enrolled", "=", true).returning("id"))
        return removed.length === 1
      })
    }
  })
)
