import { PgClient } from "@effect/sql-pg"
import { applicationsInMemory } from "@opora/domain/applications/applications-in-memory"
import { appointmentsInMemory } from "@opora/domain/appointments/appointments-in-memory"
import { consentsInMemory } from "@opora/domain/consents/consents-in-memory"
import { documentsInMemory } from "@opora/domain/documents/documents-in-memory"
import { paperRegisterInMemory } from "@opora/domain/documents/papers-in-memory"
import { firstAnswersInMemory } from "@opora/domain/idempotency/first-answers-in-memory"
import { jobsInMemory } from "@opora/domain/jobs/jobs-in-memory"
import { journalInMemory } from "@opora/domain/journal/journal-in-memory"
import { deliveriesInMemory } from "@opora/domain/notifications/deliveries-in-memory"
import { noticesInMemory } from "@opora/domain/notifications/notices-in-memory"
import { booksInMemory } from "@opora/domain/payments/books-in-memory"
import { Transactions } from "@opora/domain/shared/atomically"
import { Effect, Layer } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import { SqlClient } from "effect/sql"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inject } from "vitest"
import type { News } from "../database/news.ts"
import { postgres } from "../database/postgres.ts"
import { sqlite } from "../database/sqlite.ts"
import { store } from "../store.ts"
import { testKeys } from "./keys.ts"

/** A database nobody else in this test run uses. */
const freshPostgres = Layer.unwrap(
  Effect.gen(function* () {
    const host = inject("postgresSocket")
    const database = `test_${crypto.randomUUID().replaceAll("-", "")}`
    yield* SqlClient.SqlClient.use((sql) => sql.unsafe(`create database ${database}`)).pipe(
      Effect.provide(PgClient.layer({ host, username: "postgres", database: "postgres" })),
      Effect.orDie
    )
    return postgres({ host, username: "postgres", database })
  })
)

/** Readers and the writer are two connections: what is only in memory they could not share. */
const freshSqlite = Layer.unwrap(
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "opora-sqlite-"))),
      (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
    ),
    (folder) => sqlite(join(folder, "opora.db"))
  )
)

const kept = (database: Layer.Layer<SqlClient.SqlClient | News>) =>
  store.pipe(
    Layer.provideMerge(database),
    Layer.provide(testKeys),
    Layer.provideMerge(SecureRandom.layerWebCrypto)
  )

/** An empty, migrated database of each kind we promise to run on. */
export const databases = {
  SQLite: kept(freshSqlite),
  PostgreSQL: kept(freshPostgres)
}

// In memory there is nothing to take back.
const inMemory = Layer.succeed(Transactions, { run: (work) => work })

/** Wherever the ports are kept: the promise is the same. */
export const stores = {
  ...databases,
  memory: Layer.mergeAll(
    firstAnswersInMemory,
    applicationsInMemory(),
    appointmentsInMemory(),
    consentsInMemory(),
    documentsInMemory(),
    jobsInMemory(),
    noticesInMemory(),
    deliveriesInMemory(),
    booksInMemory,
    paperRegisterInMemory(),
    inMemory
  ).pipe(
    Layer.provideMerge(journalInMemory()),
    Layer.provideMerge(Digest.layerWebCrypto),
    Layer.provideMerge(SecureRandom.layerWebCrypto)
  )
}
