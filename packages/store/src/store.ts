import { Transactions } from "@opora/domain/shared/atomically"
import { Effect, Layer } from "effect"
import { accountsStore } from "./accounts/accounts-store.ts"
import { factorsStore } from "./accounts/factors-store.ts"
import { applicationsStore } from "./applications/applications-store.ts"
import { appointmentsInSql } from "./appointments/appointments.ts"
import { Database } from "./database/database.ts"
import { migrate } from "./database/migrate.ts"
import { fileKeysInVault } from "./documents/file-keys.ts"
import { paperRegisterInSql } from "./documents/paper-register.ts"
import { firstAnswersInSql } from "./idempotency/first-answers.ts"
import { jobQueue, jobsInSql } from "./jobs/jobs.ts"
import { journalInSql } from "./journal/journal.ts"
import { liveFromNews } from "./journal/live.ts"
import { notificationsStore } from "./notifications/notifications-store.ts"
import { booksInSql } from "./payments/books.ts"
import { profilesInSql } from "./profile/profiles.ts"
import { staffStore } from "./staff/staff-store.ts"
import { digest } from "./vault/digest.ts"
import { Vault } from "./vault/vault.ts"
import { verificationStore } from "./verification/verification-store.ts"

const transactionsInSql = Layer.effect(
  Transactions,
  Effect.map(Database, ({ atomically }) => ({ run: atomically }))
)

/** Repositories: a line for each. They may use the journal, the vault and the queue. */
const repositories = Layer.mergeAll(
  accountsStore,
  applicationsStore,
  appointmentsInSql,
  factorsStore,
  firstAnswersInSql,
  transactionsInSql,
  liveFromNews,
  fileKeysInVault,
  notificationsStore,
  booksInSql,
  paperRegisterInSql,
  profilesInSql,
  staffStore,
  verificationStore
)

/** Everything we keep, on the database given and brought up to date. */
export const store = repositories.pipe(
  Layer.provideMerge(journalInSql),
  Layer.provideMerge(jobsInSql),
  Layer.provideMerge(jobQueue),
  Layer.provideMerge(Vault.layer),
  Layer.provideMerge(Database.layer),
  Layer.provideMerge(digest),
  Layer.provide(Layer.effectDiscard(migrate))
)
