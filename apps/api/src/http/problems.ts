import type { Problem } from "@opora/contract/problem"
import * as en from "@opora/contract/problems/words.en"
import * as ru from "@opora/contract/problems/words.ru"
import type { LevelTooLow, StepUpNeeded } from "@opora/domain/accounts/current-citizen"
import type { ServiceNotFound } from "@opora/domain/catalogue/ports"
import type { KeyUsedForAnother, StillAnswering } from "@opora/domain/idempotency/ports"
import type { NoticeNotFound } from "@opora/domain/notifications/ports"
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
  | LevelTooLow
  | StepUpNeeded
  | RoleMissing
  | KeyUsedForAnother
  | StillAnswering
  | ServiceNotFound
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
  | DeskSignInRefused
  | NoticeNotFound

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
  NoticeNotFound: [404, "notice-not-found"],
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
  ClerkNotFound: [404, "clerk-not-found"],
  DeskSignInRefused: [401, "desk-sign-in-refused"],

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
