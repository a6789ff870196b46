import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { Kysely } from "kysely"
import { Migrator } from "kysely/migration"
import { journal } from "../migrations/0001-journal.ts"
import { firstAnswers } from "../migrations/0002-first-answers.ts"
import { citizenKeys } from "../migrations/0003-citizen-keys.ts"
import { dialectOf } from "./dialect.ts"
import { driverOn } from "./driver.ts"

/** In the order they are made. One that has landed is never edited. */
const migrations = {
  "0001-journal": journal,
  "0002-first-answers": firstAnswers,
  "0003-citizen-keys": citizenKeys
}

/** Bring the database up to date. Runs before anything else uses it. */
export const migrate: Effect.Effect<void, never, SqlClient.SqlClient> = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const connection = yield* sql.reserve
  const db = new Kysely({ dialect: dialectOf(sql, driverOn(connection)) })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = yield* Effect.promise(() => migrator.migrateToLatest())
  if (error) return yield* Effect.die(error)
}).pipe(Effect.scoped, Effect.orDie)
