import type { ConfirmationsTable } from "../accounts/confirmations/table.ts"
import type { FactorAttemptsTable, FactorSettingsTable } from "../accounts/factors/tables.ts"
import type {
  PasskeyChallengesTable,
  PasskeyHandlesTable,
  PasskeysTable
} from "../accounts/passkeys/tables.ts"
import type {
  RecoveryCodeSetsTable,
  RecoveryCodesTable
} from "../accounts/recovery-codes/tables.ts"
import type {
  AccountsTable,
  ContactsTable,
  FormerPasswordsTable,
  LoginFlowsTable,
  MetDevicesTable,
  OneTimeCodesTable,
  SessionsTable,
  ThrottlesTable,
  TrustedDevicesTable
} from "../accounts/tables.ts"
import type { TotpSecretsTable } from "../accounts/totp/table.ts"
import type { ApplicationsTable, ChangeDraftsTable } from "../applications/table.ts"
import type { AppointmentsTable, TakenSlotsTable } from "../appointments/tables.ts"
import type { ConsentsTable } from "../consents/table.ts"
import type { PapersTable } from "../documents/papers-table.ts"
import type { DocumentHoldsTable, DocumentsTable } from "../documents/tables.ts"
import type { FirstAnswersTable } from "../idempotency/table.ts"
import type { JournalEndsTable, JournalTable } from "../journal/tables.ts"
import type { DeliveriesTable, NoticesTable } from "../notifications/tables.ts"
import type { ChargesTable, LedgerTable, PaymentsTable } from "../payments/tables.ts"
import type { ProfileSectionsTable } from "../profile/table.ts"
import type { ClerksTable, DeskQueueTable, DeskSessionsTable } from "../staff/tables.ts"
import type { CitizenKeysTable } from "../vault/table.ts"
import type {
  BankLinksTable,
  BankVisitsTable,
  EvidenceTable,
  IdentityCasesTable,
  IdentityScansTable,
  ProvenIdentitiesTable
} from "../verification/tables.ts"

/** Every table, in TypeScript's camelCase; SQL knows them in snake_case. */
export interface Tables {
  readonly applications: ApplicationsTable
  readonly appointments: AppointmentsTable
  readonly takenSlots: TakenSlotsTable
  readonly changeDrafts: ChangeDraftsTable
  readonly consents: ConsentsTable
  readonly documentHolds: DocumentHoldsTable
  readonly documents: DocumentsTable
  readonly confirmations: ConfirmationsTable
  readonly factorAttempts: FactorAttemptsTable
  readonly factorSettings: FactorSettingsTable
  readonly passkeyChallenges: PasskeyChallengesTable
  readonly passkeyHandles: PasskeyHandlesTable
  readonly passkeys: PasskeysTable
  readonly recoveryCodes: RecoveryCodesTable
  readonly recoveryCodeSets: RecoveryCodeSetsTable
  readonly totpSecrets: TotpSecretsTable
  readonly accounts: AccountsTable
  readonly contacts: ContactsTable
  readonly formerPasswords: FormerPasswordsTable
  readonly loginFlows: LoginFlowsTable
  readonly metDevices: MetDevicesTable
  readonly oneTimeCodes: OneTimeCodesTable
  readonly sessions: SessionsTable
  readonly throttles: ThrottlesTable
  readonly trustedDevices: TrustedDevicesTable
  readonly charges: ChargesTable
  readonly ledger: LedgerTable
  readonly papers: PapersTable
  readonly payments: PaymentsTable
  readonly citizenKeys: CitizenKeysTable
  readonly firstAnswers: FirstAnswersTable
  readonly deliveries: DeliveriesTable
  readonly notices: NoticesTable
  readonly journal: JournalTable
  readonly journalEnds: JournalEndsTable
  readonly profileSections: ProfileSectionsTable
  readonly clerks: ClerksTable
  readonly deskQueue: DeskQueueTable
  readonly deskSessions: DeskSessionsTable
  readonly bankLinks: BankLinksTable
  readonly bankVisits: BankVisitsTable
  readonly evidence: EvidenceTable
  readonly identityCases: IdentityCasesTable
  readonly identityScans: IdentityScansTable
  readonly provenIdentities: ProvenIdentitiesTable
}
