import { LoginFlow } from "@opora/domain/accounts/login-flow"
import { LoginFlows } from "@opora/domain/accounts/login-flows"
import { now } from "@opora/domain/shared/clock"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"

/** Sign-ins and registrations under way, in SQL. Closed under the house's key: some have no citizen yet. */
export const loginFlowsInSql: Layer.Layer<LoginFlows, never, Database | Vault> = Layer.effect(
  LoginFlows,
  Effect.gen(function* () {
    const { db, run } = yield* Database
    const vault = yield* Vault

    return {
      begin: Effect.fnUntraced(function* (flow, tokenHash) {
        const { citizenId, id, expiresAt } = flow
        const closed = vault.sealForHouse(placeOf(id), JSON.stringify(flow))
        // Those that came to nothing go here: there is no other broom.
        yield* run(db.deleteFrom("loginFlows").where("expiresAt", "<", yield* now))
        yield* run(
          db
            .insertInto("loginFlows")
            .values({ citizenId, id, tokenHash, flow: closed, tries: 0, expiresAt })
        )
      }),

      find: Effect.fnUntraced(function* (tokenHash, at) {
        const [row] = yield* run(
          db
            .selectFrom("loginFlows")
            .select(["id", "flow"])
            .where("tokenHash", "=", tokenHash)
            .where("expiresAt", ">", at)
        )
        if (!row) return undefined
        return v.parse(LoginFlow, JSON.parse(vault.openForHouse(placeOf(row.id), row.flow)))
      }),

      takeTry: ({ citizenId, id }, most) =>
        run(
          db
            .updateTable("loginFlows")
            .set((e) => ({ tries: e("tries", "+", 1) }))
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .where("tries", "<", most)
            .returning("id")
        ).pipe(Effect.map((taken) => taken.length === 1)),

      consume: (citizenId, id) =>
        run(
          db
            .deleteFrom("loginFlows")
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .returning("id")
        ).pipe(Effect.map((consumed) => consumed.length === 1)),

      endAll: (citizenId) =>
        Effect.asVoid(run(db.deleteFrom("loginFlows").where("citizenId", "=", citizenId)))
    }
  })
)

const placeOf = (id: string) => `login_flows|flow|${id}`
