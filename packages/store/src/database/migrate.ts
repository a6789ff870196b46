import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { Kysely } from "kysely"
import { Migrator } from "kysely/migration"
import { journal } from "../migrations/0001-journal.ts"
import { firstAnswers } from "../migrations/0002-first-answers.ts"
import { citizenKeys } from "../migrations/0003-citizen-keys.ts"
import { accounts } from "../migrations/0010-accounts.ts"
import { sessions } from "../migrations/0011-sessions.ts"
import { loginFlows } from "../migrations/0012-login-flows.ts"
import { passkeys } from "../migrations/0020-passkeys.ts"
import { factors } from "../migrations/0021-factors.ts"
import { confirmations } from "../migrations/0022-confirmations.ts"
import { profile } from "../migrations/0030-profile.ts"
import { verification } from "../migrations/0031-verification.ts"
import { staff } from "../migrations/0032-staff.ts"
import { applications } from "../migrations/0040-applications.ts"
import { documents } from "../migrations/0041-documents.ts"
import { consents } from "../migrations/0042-consents.ts"
import { notices } from "../migrations/0045-notices.ts"
import { payments } from "../migrations/0050-payments.ts"
import { papers } from "../migrations/0051-papers.ts"
import { owedTokens } from "../migrations/0060-owed-tokens.ts"
import { appointments } from "../migrations/0061-appointments.ts"
import { changeDrafts } from "../migrations/0063-change-drafts.ts"
import { dialectOf } from "./dialect.ts"
import { driverOn } from "./driver.ts"

/** In the order they are made. One that has landed is never edited. */
const migrations = {
  "0001-journal": journal,
  "0002-first-answers": firstAnswers,
  "0003-citizen-keys": citizenKeys,
  "0010-accounts": accounts,
  "0011-sessions": sessions,
  "0012-login-flows": loginFlows,
  "0020-passkeys": passkeys,
  "0021-factors": factors,
  "0022-confirmations": confirmations,
  "0030-profile": profile,
  "0031-verification": verification,
  "0032-staff": staff,
  "0040-applications": applications,
  "0041-documents": documents,
  "0042-consents": consents,
  "0045-notices": notices,
  "0050-payments": payments,
  "0051-papers": papers,
  "0060-owed-tokens": owedTokens,
  "0061-appointments": appointments,
  "0063-change-drafts": changeDrafts
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
