import type { Problem } from "@opora/contract/problem"
import * as en from "@opora/contract/problems/words.en"
import * as ru from "@opora/contract/problems/words.ru"
import type { ConfirmationMismatch, ConfirmationNeeded } from "@opora/domain/accounts/confirm"
import type { ConfirmationOver } from "@opora/domain/accounts/confirmations/begin-confirmation"
import type { LevelTooLow, StepUpNeeded } from "@opora/domain/accounts/current-citizen"
import type { DeviceUnknown } from "@opora/domain/accounts/device-unknown"
import type { FactorNotEnrolled } from "@opora/domain/accounts/factor-not-enrolled"
import type { FactorMissing } from "@opora/domain/accounts/factors/choose-factors"
import type { LastStrongFactor } from "@opora/domain/accounts/factors/last-strong-factor"
import type { FactorNotProven, FactorsLocked } from "@opora/domain/accounts/factors/second-factors"
import type { FlowOver } from "@opora/domain/accounts/login-flows"
import type { CodeSpent, CodeWrong } from "@opora/domain/accounts/one-time-codes"
import type { PasskeyRefused } from "@opora/domain/accounts/passkeys/ceremonies"
import type { PasskeyNotAdded, PasskeyNotFound } from "@opora/domain/accounts/passkeys/ports"
import type { PasskeyUnknown } from "@opora/domain/accounts/passkeys/sign-in-with-passkey"
import type { HashingBusy } from "@opora/domain/accounts/password-hashing"
import type { PasswordUnfit } from "@opora/domain/accounts/password/require-fit-password"
import type { SessionGone } from "@opora/domain/accounts/session-gone"
import type {
  AccountFrozen,
  CredentialsWrong,
  PasswordWrong
} from "@opora/domain/accounts/sign-in-refusals"
import type { TooManyTries } from "@opora/domain/accounts/throttles"
import type { MoveRefused } from "@opora/domain/applications/application-commands"
import type { AnswersRefused } from "@opora/domain/applications/hold-attachments"
import type { ApplicationChanged, ApplicationNotFound } from "@opora/domain/applications/ports"
import type { DraftMovedOn, ServiceSuspended } from "@opora/domain/applications/save-draft"
import type { ServiceNotFound } from "@opora/domain/catalogue/ports"
import type { ConsentRefused } from "@opora/domain/consents/consent-commands"
import type { ConsentChanged, ConsentNotFound } from "@opora/domain/consents/ports"
import type { DocumentFixed } from "@opora/domain/documents/document-fixed"
import type { FileLost, FileRefused } from "@opora/domain/documents/files"
import type { PaperNotFound } from "@opora/domain/documents/papers"
import type { DocumentInUse, DocumentNotFound, WalletFull } from "@opora/domain/documents/ports"
import type { KeyUsedForAnother, StillAnswering } from "@opora/domain/idempotency/ports"
import type { NoticeNotFound } from "@opora/domain/notifications/ports"
import type { BooksChanged, ChargeNotFound, PaymentNotFound } from "@opora/domain/payments/books"
import type { CallbackRefused } from "@opora/domain/payments/callbacks"
import type { ChargeRefused } from "@opora/domain/payments/charge-commands"
import type { PaymentRefused } from "@opora/domain/payments/payment-commands"
import type { ProviderRefused, ProviderUnavailable } from "@opora/domain/payments/provider"
import type {
  ProfileMovedOn,
  ProfileRefused,
  SectionUnderCheck,
  ScanMissing,
  ChangeNotFound
} from "@opora/domain/profile/ports"
import type { Locale } from "@opora/domain/shared/locale"
import type { ClerkNotFound } from "@opora/domain/staff/clerks"
import type { RoleMissing } from "@opora/domain/staff/current-clerk"
import type { DeskItemNotFound } from "@opora/domain/staff/desk-queue"
import type { DeskSessionGone } from "@opora/domain/staff/show-desk-session"
import type { DeskSignInRefused } from "@opora/domain/staff/sign-in"
import type {
  BankVisitNotFound,
  BankAccountTaken,
  BankLinkNotFound
} from "@opora/domain/verification/bank-links"
import type { BankLoginUnavailable, BankLoginRefused } from "@opora/domain/verification/bank-login"
import type { IdentityCaseRefused } from "@opora/domain/verification/identity-case-commands"
import type {
  IdentityCaseNotFound,
  IdentityCaseMovedOn,
  IdentityCaseUnderWay,
  ScanNotFound
} from "@opora/domain/verification/identity-cases"
import type { BankClaimsDiffer } from "@opora/domain/verification/link-bank"
import type { AnotherVerifiedAccount } from "@opora/domain/verification/ports"
import type { RegistryUnavailable } from "@opora/domain/verification/registries"
import type { IdentityProven } from "@opora/domain/verification/submit-identity-case"
import { apiHeaders } from "./api-headers.ts"

/** Every way a use case may refuse. A new one does not compile until it has its line below. */
export type Refusal =
  | PasskeyUnknown
  | PasskeyRefused
  | PasskeyNotFound
  | PasskeyNotAdded
  | LastStrongFactor
  | FactorMissing
  | ConfirmationOver
  | ConfirmationNeeded
  | ConfirmationMismatch
  | LevelTooLow
  | StepUpNeeded
  | RoleMissing
  | KeyUsedForAnother
  | StillAnswering
  | ServiceNotFound
  | ApplicationNotFound
  | ApplicationChanged
  | MoveRefused
  | DraftMovedOn
  | AnswersRefused
  | ServiceSuspended
  | ConsentNotFound
  | ConsentChanged
  | ConsentRefused
  | DocumentNotFound
  | DocumentInUse
  | DocumentFixed
  | WalletFull
  | AccountFrozen
  | CodeSpent
  | CodeWrong
  | CredentialsWrong
  | DeviceUnknown
  | FactorNotEnrolled
  | FactorNotProven
  | FactorsLocked
  | FlowOver
  | HashingBusy
  | PasswordUnfit
  | PasswordWrong
  | SessionGone
  | TooManyTries
  | ProfileMovedOn
  | ProfileRefused
  | SectionUnderCheck
  | ScanMissing
  | ChangeNotFound
  | AnotherVerifiedAccount
  | IdentityCaseNotFound
  | IdentityCaseMovedOn
  | IdentityCaseUnderWay
  | IdentityProven
  | IdentityCaseRefused
  | ScanNotFound
  | BankVisitNotFound
  | BankAccountTaken
  | BankLinkNotFound
  | BankClaimsDiffer
  | BankLoginUnavailable
  | BankLoginRefused
  | RegistryUnavailable
  | DeskItemNotFound
  | ClerkNotFound
  | FileRefused
  | FileLost
  | DeskSessionGone
  | DeskSignInRefused
  | NoticeNotFound
  | PaperNotFound
  | BooksChanged
  | ChargeNotFound
  | PaymentNotFound
  | CallbackRefused
  | ChargeRefused
  | PaymentRefused
  | ProviderRefused
  | ProviderUnavailable

type Name = keyof typeof ru.problems
type Row = readonly [status: number, name: Name]

/** The name is for programs and never changes, whatever becomes of the class or the words. */
const problems = {
  LevelTooLow: [403, "level-too-low"],
  StepUpNeeded: [403, "step-up-needed"],
  RoleMissing: [403, "role-missing"],
  KeyUsedForAnother: [422, "key-used-for-another"],
  StillAnswering: [409, "still-answering"],
  ServiceNotFound: [404, "service-not-found"],
  ApplicationNotFound: [404, "application-not-found"],
  ApplicationChanged: [409, "application-changed"],
  MoveRefused: [409, "move-refused"],
  DraftMovedOn: [409, "draft-moved-on"],
  AnswersRefused: [422, "answers-refused"],
  ServiceSuspended: [409, "service-suspended"],
  ConsentNotFound: [404, "consent-not-found"],
  ConsentChanged: [409, "consent-changed"],
  ConsentRefused: [409, "consent-refused"],
  DocumentNotFound: [404, "document-not-found"],
  DocumentInUse: [409, "document-in-use"],
  DocumentFixed: [409, "document-fixed"],
  WalletFull: [409, "wallet-full"],
  NoticeNotFound: [404, "notice-not-found"],
  PaperNotFound: [404, "paper-not-found"],
  BooksChanged: [409, "books-changed"],
  ChargeNotFound: [404, "charge-not-found"],
  PaymentNotFound: [404, "payment-not-found"],
  CallbackRefused: [401, "callback-refused"],
  ChargeRefused: [409, "charge-refused"],
  PaymentRefused: [409, "payment-refused"],
  ProviderRefused: [409, "provider-refused"],
  ProviderUnavailable: [503, "provider-unavailable"],
  ProfileMovedOn: [409, "profile-moved-on"],
  ProfileRefused: [422, "profile-refused"],
  SectionUnderCheck: [409, "section-under-check"],
  ScanMissing: [422, "scan-missing"],
  ChangeNotFound: [404, "change-not-found"],
  AnotherVerifiedAccount: [409, "another-verified-account"],
  IdentityCaseNotFound: [404, "identity-case-not-found"],
  IdentityCaseMovedOn: [409, "identity-case-moved-on"],
  IdentityCaseUnderWay: [409, "identity-case-under-way"],
  IdentityProven: [409, "identity-proven"],
  IdentityCaseRefused: [409, "identity-case-refused"],
  ScanNotFound: [422, "scan-not-found"],
  BankVisitNotFound: [404, "bank-visit-not-found"],
  BankAccountTaken: [409, "bank-account-taken"],
  BankLinkNotFound: [404, "bank-link-not-found"],
  BankClaimsDiffer: [409, "bank-claims-differ"],
  BankLoginUnavailable: [503, "bank-login-unavailable"],
  BankLoginRefused: [422, "bank-login-refused"],
  RegistryUnavailable: [503, "registry-unavailable"],
  DeskItemNotFound: [404, "desk-item-not-found"],
  FileRefused: [422, "file-refused"],
  FileLost: [500, "file-lost"],
  ClerkNotFound: [404, "clerk-not-found"],
  DeskSessionGone: [401, "not-signed-in"],
  DeskSignInRefused: [401, "desk-sign-in-refused"],
  AccountFrozen: [403, "account-frozen"],
  ConfirmationMismatch: [409, "confirmation-mismatch"],
  ConfirmationNeeded: [403, "confirmation-needed"],
  ConfirmationOver: [410, "confirmation-over"],
  FactorMissing: [409, "factor-missing"],
  LastStrongFactor: [409, "last-strong-factor"],
  PasskeyNotAdded: [409, "passkey-not-added"],
  PasskeyNotFound: [404, "passkey-not-found"],
  PasskeyRefused: [422, "passkey-refused"],
  PasskeyUnknown: [422, "passkey-unknown"],
  CodeSpent: [410, "code-spent"],
  CodeWrong: [422, "code-wrong"],
  CredentialsWrong: [401, "credentials-wrong"],
  DeviceUnknown: [404, "device-unknown"],
  FactorNotEnrolled: [422, "factor-not-enrolled"],
  FactorNotProven: [422, "factor-not-proven"],
  FactorsLocked: [429, "factors-locked"],
  FlowOver: [410, "flow-over"],
  HashingBusy: [503, "busy"],
  PasswordUnfit: [422, "password-unfit"],
  PasswordWrong: [422, "password-wrong"],
  SessionGone: [404, "session-gone"],
  TooManyTries: [429, "too-many-tries"],

  NotSignedIn: [401, "not-signed-in"],
  NotAllowed: [403, "not-allowed"],
  CrossSite: [403, "cross-site"],
  WrongHost: [421, "wrong-host"],
  InvalidRequest: [400, "invalid-request"],
  UnsupportedMediaType: [415, "unsupported-media-type"],
  TooLarge: [413, "too-large"],
  TooManyRequests: [429, "too-many-requests"],
  NoSuchPage: [404, "no-such-page"],
  Internal: [500, "internal"]
} as const satisfies Record<Refusal["_tag"], Row> & Record<string, Row>

export type ProblemName = keyof typeof problems

const words = { ru, en }

export const problemOf = (name: ProblemName, locale: Locale = "en"): Problem => {
  const [status, type] = problems[name]
  return { type: `urn:opora:problem:${type}`, title: words[locale].problems[type], status }
}

/** How to mend a field, in the reader's words. */
export const mend = (code: string, locale: Locale): string =>
  words[locale].codes[code] ?? words[locale].otherwise

type More = Pick<Problem, "errors" | "needs" | "details">

/** The problem as an answer (RFC 9457). */
export const problemResponse = (
  name: ProblemName,
  locale: Locale,
  more: More = {},
  headers: Record<string, string> = {}
): Response => {
  const problem = { ...problemOf(name, locale), ...more }
  return Response.json(problem, {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json",
      "content-language": locale,
      ...apiHeaders,
      ...headers
    }
  })
}
