import { FactorChoice, FactorSettings } from "@opora/domain/accounts/factors/factor-settings"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../../database/database.ts"

/** What citizens chose, in SQL. */
export const factorSettingsInSql: Layer.Layer<FactorSettings, never, Database> = Layer.effect(
  FactorSettings,
  Effect.map(Database, ({ db, run }) => ({
    of: Effect.fnUntraced(function* (citizenId) {
      const chosen = db.selectFrom("factorSettings").selectAll()
      const [row] = yield* run(chosen.where("citizenId", "=", citizenId))
      const { sms = false, email = false, primaryFactor } = row ?? {}
      return v.parse(FactorChoice, { sms, email, ...(primaryFactor && { primary: primaryFactor }) })
    }),

    choose: Effect.fnUntraced(function* (citizenId, { primary, ...codes }) {
      const change = { ...codes, ...(primary && { primaryFactor: primary }) }
      if (Object.keys(change).length === 0) return
      yield* run(
        db
          .insertInto("factorSettings")
          .values({ sms: false, email: false, primaryFactor: null, ...change, citizenId })
          .onConflict((c) => c.column("citizenId").doUpdateSet(change))
      )
    })
  }))
)
