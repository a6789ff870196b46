import type { CitizenId } from "@opora/domain/accounts/citizen"
import { Level } from "@opora/domain/accounts/level"
import type { Snils } from "@opora/domain/profile/snils"
import { Evidence } from "@opora/domain/verification/evidence"
import { levelOf, proves } from "@opora/domain/verification/level-of"
import { AnotherVerifiedAccount, Standings } from "@opora/domain/verification/ports"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { present } from "../database/present.ts"
import { Vault } from "../vault/vault.ts"

/** What levels rest on, in SQL. The account's `level` is written here and nowhere else. */
export const standingsInSql: Layer.Layer<Standings, never, Database | Vault> = Layer.effect(
  Standings,
  Effect.gen(function* () {
    const { db, run, atomically } = yield* Database
    const vault = yield* Vault

    const evidenceOf = Effect.fnUntraced(function* (citizenId: CitizenId) {
      const all = db.selectFrom("evidence").selectAll().where("citizenId", "=", citizenId)
      const rows = yield* run(all.orderBy("validatedAt").orderBy("id"))
      return rows.map((row) => v.parse(Evidence, present(row)))
    })

    // To write the account's row, even unchanged, is to hold it until the transaction is over.
    const hold = Effect.fnUntraced(function* (citizenId: CitizenId) {
      const [row] = yield* run(
        db
          .updateTable("accounts")
          .set((e) => ({ level: e.ref("level") }))
          .where("citizenId", "=", citizenId)
          .returning("level")
      )
      return row ? v.parse(Level, row.level) : "basic"
    })

    const give = Effect.fnUntraced(function* (citizenId: CitizenId, given: Evidence) {
      const { id, method, strength, issuer, validatedAt } = given
      const { expiresAt = null, operatorId = null } = given
      const row = { citizenId, id, method, strength, issuer, validatedAt, expiresAt, operatorId }
      yield* run(db.insertInto("evidence").values({ ...row, revokedAt: null }))
    })

    const claim = Effect.fnUntraced(function* (citizenId: CitizenId, snils: Snils) {
      const snilsIndex = vault.index("snils", snils)
      yield* run(
        db
          .insertInto("provenIdentities")
          .values({ snilsIndex, citizenId })
          .onConflict((c) => c.doNothing())
      )
      const [holder] = yield* run(
        db.selectFrom("provenIdentities").select("citizenId").where("snilsIndex", "=", snilsIndex)
      )
      if (holder?.citizenId !== citizenId) return yield* new AnotherVerifiedAccount()
    })

    const release = (citizenId: CitizenId) =>
      run(db.deleteFrom("provenIdentities").where("citizenId", "=", citizenId))

    return {
      evidenceOf,
      hold: (citizenId) => Effect.asVoid(hold(citizenId)),

      change: Effect.fnUntraced(function* (
        citizenId,
        { at, hasSecondFactor, given, revoked = [] }
      ) {
        const before = yield* hold(citizenId)
        if (revoked.length > 0) {
          yield* run(
            db
              .updateTable("evidence")
              .set({ revokedAt: at })
              .where("citizenId", "=", citizenId)
              .where("id", "in", revoked)
              .where("revokedAt", "is", null)
          )
        }
        if (given) yield* give(citizenId, given)

        const evidence = yield* evidenceOf(citizenId)
        if (!proves(evidence, "identity", at)) yield* release(citizenId)
        else if (given?.strength === "identity" && given.snils) yield* claim(citizenId, given.snils)

        const after = levelOf(evidence, hasSecondFactor, at)
        if (after !== before) {
          const accounts = db.updateTable("accounts").set({ level: after })
          yield* run(accounts.where("citizenId", "=", citizenId))
        }
        return { before, after }
      }, atomically)
    }
  })
)
