import type { CitizenId } from "@opora/domain/accounts/citizen"
import { RecoveryCodes } from "@opora/domain/accounts/recovery-codes/ports"
import type { RecoveryCode } from "@opora/domain/accounts/recovery-codes/recovery-code"
import { Instant } from "@opora/domain/shared/instant"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../../database/database.ts"
import { Vault } from "../../vault/vault.ts"

/** Recovery codes in SQL, as keyed hashes. */
export const recoveryCodesInSql: Layer.Layer<RecoveryCodes, never, Database | Vault> = Layer.effect(
  RecoveryCodes,
  Effect.gen(function* () {
    const { db, run, atomically } = yield* Database
    const vault = yield* Vault
    const hashOf = (citizenId: CitizenId, code: RecoveryCode) =>
      vault.index("recovery-code", `${citizenId}|${code}`)

    return {
      replace: Effect.fnUntraced(function* (citizenId, codes, madeAt) {
        yield* run(
          db
            .insertInto("recoveryCodeSets")
            .values({ citizenId, madeAt })
            .onConflict((c) => c.column("citizenId").doUpdateSet({ madeAt }))
        )
        yield* run(db.deleteFrom("recoveryCodes").where("citizenId", "=", citizenId))
        const rows = codes.map((code) => ({
          citizenId,
          codeHash: hashOf(citizenId, code),
          usedAt: null
        }))
        yield* run(db.insertInto("recoveryCodes").values(rows))
      }, atomically),

      left: Effect.fnUntraced(function* (citizenId) {
        const [row] = yield* run(
          db
            .selectFrom("recoveryCodeSets")
            .leftJoin("recoveryCodes", (join) =>
              join
                .onRef("recoveryCodes.citizenId", "=", "recoveryCodeSets.citizenId")
                .on("recoveryCodes.usedAt", "is", null)
            )
            .select(["recoveryCodeSets.madeAt"])
            .select((e) => e.fn.count<number>("recoveryCodes.codeHash").as("left"))
            .where("recoveryCodeSets.citizenId", "=", citizenId)
            .groupBy("recoveryCodeSets.madeAt")
        )
        return row && { left: row.left, madeAt: v.parse(Instant, row.madeAt) }
      }),

      take: Effect.fnUntraced(function* (citizenId, code, at) {
        const taken = yield* run(
          db
            .updateTable("recoveryCodes")
            .set({ usedAt: at })
            .where("citizenId", "=", citizenId)
            .where("codeHash", "=", hashOf(citizenId, code))
            .where("usedAt", "is", null)
            .returning("codeHash")
        )
        return taken.length === 1
      })
    }
  })
)
