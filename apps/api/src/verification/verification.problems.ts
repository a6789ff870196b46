import type {
  BankAccountTaken,
  BankLinkNotFound,
  BankVisitNotFound
} from "@opora/domain/verification/bank-links"
import type { BankLoginRefused, BankLoginUnavailable } from "@opora/domain/verification/bank-login"
import type { IdentityCaseRefused } from "@opora/domain/verification/identity-case-commands"
import type {
  IdentityCaseMovedOn,
  IdentityCaseNotFound,
  IdentityCaseUnderWay,
  ScanNotFound
} from "@opora/domain/verification/identity-cases"
import type { BankClaimsDiffer } from "@opora/domain/verification/link-bank"
import type { AnotherVerifiedAccount } from "@opora/domain/verification/ports"
import type { RegistryUnavailable } from "@opora/domain/verification/registries"
import type { IdentityProven } from "@opora/domain/verification/submit-identity-case"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of verification may refuse. */
export type VerificationRefusal =
  | AnotherVerifiedAccount
  | BankAccountTaken
  | BankClaimsDiffer
  | BankLinkNotFound
  | BankLoginRefused
  | BankLoginUnavailable
  | BankVisitNotFound
  | IdentityCaseMovedOn
  | IdentityCaseNotFound
  | IdentityCaseRefused
  | IdentityCaseUnderWay
  | IdentityProven
  | RegistryUnavailable
  | ScanNotFound

/** Each refusal's status, and its name for programs, which never changes. */
export const verificationProblems = {
  AnotherVerifiedAccount: [409, "another-verified-account"],
  BankAccountTaken: [409, "bank-account-taken"],
  BankClaimsDiffer: [409, "bank-claims-differ"],
  BankLinkNotFound: [404, "bank-link-not-found"],
  BankLoginRefused: [422, "bank-login-refused"],
  BankLoginUnavailable: [503, "bank-login-unavailable"],
  BankVisitNotFound: [404, "bank-visit-not-found"],
  IdentityCaseMovedOn: [409, "identity-case-moved-on"],
  IdentityCaseNotFound: [404, "identity-case-not-found"],
  IdentityCaseRefused: [409, "identity-case-refused"],
  IdentityCaseUnderWay: [409, "identity-case-under-way"],
  IdentityProven: [409, "identity-proven"],
  RegistryUnavailable: [503, "registry-unavailable"],
  ScanNotFound: [422, "scan-not-found"]
} as const satisfies Rows<VerificationRefusal["_tag"]>
