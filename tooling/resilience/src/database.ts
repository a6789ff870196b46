import { outsideAt } from "@opora/api/outside"
import { databaseAt, servicesOn } from "@opora/api/services"
import { configOf } from "@opora/api/setup/config"
import { houseKeys } from "@opora/api/setup/house-keys"
import { Effect, ManagedRuntime, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { inject } from "vitest"
import type { Portal } from "./portal.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** The folder in which the test run's PostgreSQL listens. */
    postgresSocket: string
  }
}

const urlOf = (database: string) =>
  `postgres://postgres@localhost/${database}?host=${encodeURIComponent(inject("postgresSocket"))}`

/** An empty database of the test run's PostgreSQL: its DATABASE_URL. */
export const freshPostgres = async (): Promise<string> => {
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`
  const runtime = ManagedRuntime.make(databaseAt(Redacted.make(urlOf("postgres"))))
  await runtime.runPromise(SqlClient.SqlClient.use((sql) => sql.unsafe(`create database ${name}`)))
  await runtime.dispose()
  return urlOf(name)
}

/** Everything the portal keeps, seen from beside its processes. Carries nothing out itself. */
export const keptBy = (portal: Portal) => {
  const config = configOf(portal.env)
  return ManagedRuntime.make(
    servicesOn(databaseAt(config.database), houseKeys(config), outsideAt(config), 0)
  )
}
export type Kept = ReturnType<typeof keptBy>

/** The rows of a question in SQL. */
export const rowsOf = (kept: Kept, text: string): Promise<ReadonlyArray<Record<string, unknown>>> =>
  kept.runPromise(
    Effect.flatMap(SqlClient.SqlClient, (sql) => sql.unsafe<Record<string, unknown>>(text))
  )
