import { PasswordHash } from "@opora/domain/accounts/account"
import { TotpSecret } from "@opora/domain/accounts/totp/totp"
import { Clerk } from "@opora/domain/staff/clerk"
import { Clerks } from "@opora/domain/staff/clerks"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { present } from "../database/present.ts"
import { Vault } from "../vault/vault.ts"

/** Members of staff in SQL. */
export const clerksInSql: Layer.Layer<Clerks, never, Database | Vault> = Layer.effect(
  Clerks,
  Effect.gen(function* () {
    const { db, run } = yield* Database
    const vault = yield* Vault
    // The login, and not the identifier: that of a clerk provisioned anew is not known yet.
    const placeOf = (login: string) => `clerks|totp_secret|${login}`
    const clerkOf = (row: object) => v.parse(Clerk, present(row))
    const shown = ["id", "login", "name", "roles", "agency"] as const

    return {
      byLogin: Effect.fnUntraced(function* (login) {
        const clerks = db.selectFrom("clerks").selectAll().where("login", "=", login)
        const [row] = yield* run(clerks)
        if (!row) return undefined
        const secret = vault.openForHouse(placeOf(login), row.totpSecret)
        return {
          clerk: clerkOf(row),
          credentials: {
            passwordHash: v.parse(PasswordHash, row.passwordHash),
            totpSecret: v.parse(TotpSecret, secret),
            lastStep: row.lastStep
          }
        }
      }),

      get: (id) =>
        run(db.selectFrom("clerks").select(shown).where("id", "=", id)).pipe(
          Effect.map(([row]) => row && clerkOf(row))
        ),

      all: run(db.selectFrom("clerks").select(shown).orderBy("name")).pipe(
        Effect.map((rows) => rows.map(clerkOf))
      ),

      provision: Effect.fnUntraced(function* (clerk, { passwordHash, totpSecret }) {
        const { id, login, name, agency = null } = clerk
        const secret = vault.sealForHouse(placeOf(login), totpSecret)
        const given = {
          name,
          agency,
          roles: JSON.stringify(clerk.roles),
          passwordHash,
          totpSecret: secret
        }
        const [row] = yield* run(
          db
            .insertInto("clerks")
            .values({ id, login, ...given, lastStep: 0 })
            .onConflict((c) => c.column("login").doUpdateSet(given))
            .returning(shown)
        )
        return row ? clerkOf(row) : yield* Effect.die(new Error("a clerk was not kept"))
      }),

      takeStep: (id, step) =>
        run(
          db
            .updateTable("clerks")
            .set({ lastStep: step })
            .where("id", "=", id)
            .where("lastStep", "<", step)
            .returning("id")
        ).pipe(Effect.map((taken) => taken.length === 1))
    }
  })
)
