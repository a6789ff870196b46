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
import type { CodeSentLately } from "@opora/domain/accounts/request-code"
import type { SessionGone } from "@opora/domain/accounts/session-gone"
import type {
  AccountFrozen,
  CredentialsWrong,
  PasswordWrong
} from "@opora/domain/accounts/sign-in-refusals"
import type { TooManyTries } from "@opora/domain/accounts/throttles"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of accounts may refuse. */
export type AccountsRefusal =
  | AccountFrozen
  | CodeSentLately
  | CodeSpent
  | CodeWrong
  | ConfirmationMismatch
  | ConfirmationNeeded
  | ConfirmationOver
  | CredentialsWrong
  | DeviceUnknown
  | FactorMissing
  | FactorNotEnrolled
  | FactorNotProven
  | FactorsLocked
  | FlowOver
  | HashingBusy
  | LastStrongFactor
  | LevelTooLow
  | PasskeyNotAdded
  | PasskeyNotFound
  | PasskeyRefused
  | PasskeyUnknown
  | PasswordUnfit
  | PasswordWrong
  | SessionGone
  | StepUpNeeded
  | TooManyTries

/** Each refusal's status, and its name for programs, which never changes. */
export const accountsProblems = {
  AccountFrozen: [403, "account-frozen"],
  CodeSentLately: [429, "code-sent-lately"],
  CodeSpent: [410, "code-spent"],
  CodeWrong: [422, "code-wrong"],
  ConfirmationMismatch: [409, "confirmation-mismatch"],
  ConfirmationNeeded: [403, "confirmation-needed"],
  ConfirmationOver: [410, "confirmation-over"],
  CredentialsWrong: [401, "credentials-wrong"],
  DeviceUnknown: [404, "device-unknown"],
  FactorMissing: [409, "factor-missing"],
  FactorNotEnrolled: [422, "factor-not-enrolled"],
  FactorNotProven: [422, "factor-not-proven"],
  FactorsLocked: [429, "factors-locked"],
  FlowOver: [410, "flow-over"],
  HashingBusy: [503, "busy"],
  LastStrongFactor: [409, "last-strong-factor"],
  LevelTooLow: [403, "level-too-low"],
  PasskeyNotAdded: [409, "passkey-not-added"],
  PasskeyNotFound: [404, "passkey-not-found"],
  PasskeyRefused: [422, "passkey-refused"],
  PasskeyUnknown: [422, "passkey-unknown"],
  PasswordUnfit: [422, "password-unfit"],
  PasswordWrong: [422, "password-wrong"],
  SessionGone: [404, "session-gone"],
  StepUpNeeded: [403, "step-up-needed"],
  TooManyTries: [429, "too-many-tries"]
} as const satisfies Rows<AccountsRefusal["_tag"]>
