import type { Problem } from "@opora/contract/problem"
import type { Locale } from "@opora/domain/shared/locale"
import { mend, problemResponse, type Refusal } from "./problems.ts"
import { retryAfter } from "./retry-after.ts"

/** The refusal of a use case as an answer, with what would open the way. */
export const refused = (refusal: Refusal, locale: Locale): Response =>
  problemResponse(refusal._tag, locale, moreOf(refusal, locale), retryAfter(refusal))

const mended = ({ path, code }: Wrong, locale: Locale) => ({
  path,
  code,
  message: mend(code, locale)
})

type Wrong = { readonly path: string; readonly code: string }

const moreOf = (
  refusal: Refusal,
  locale: Locale
): Pick<Problem, "needs" | "details" | "errors"> => {
  switch (refusal._tag) {
    case "LevelTooLow":
      return { needs: { level: refusal.needed } }
    case "StepUpNeeded":
      return { needs: { aal: refusal.aal, seconds: refusal.seconds } }
    case "ProfileRefused":
      return { errors: refusal.errors.map((error) => mended(error, locale)) }
    case "AnswersRefused":
      return {
        errors: refusal.problems.map(({ path, code, says }) => ({
          path,
          code,
          message: says?.[locale] ?? mend(code, locale)
        }))
      }
    case "DraftMovedOn":
      return {
        details: { version: refusal.version },
        errors: refusal.fields.map((path) => mended({ path, code: "draft.differs" }, locale))
      }
    case "ProviderRefused":
      return { details: { code: refusal.code } }
    case "PaymentRefused":
    case "MoveRefused":
    case "AppointmentRefused":
      return { details: { status: refusal.status } }
    case "BankClaimsDiffer":
      return {
        errors: refusal.sections.map((path) => mended({ path, code: "bank.differs" }, locale))
      }
    case "FileRefused":
    case "BankLoginRefused":
    case "CallbackRefused":
    case "ChargeRefused":
      return { details: { reason: refusal.reason } }
    case "ConfirmationNeeded":
      return { needs: { operation: refusal.operation } }
    case "FactorMissing":
      return { details: { factor: refusal.factor } }
    case "PasskeyNotAdded":
      return { details: { why: refusal.why } }
    case "CodeWrong":
      return { details: { left: refusal.left } }
    case "CodeSentLately":
    case "TooManyTries":
      return { details: { retryAfter: refusal.retryAfter } }
    case "FactorsLocked":
      return { details: { until: refusal.until } }
    case "PasswordUnfit":
      return {
        errors: refusal.problems.map((code) => ({
          path: "password",
          code,
          message: mend(code, locale)
        }))
      }
    case "AccountFrozen":
    case "ConfirmationMismatch":
    case "ConfirmationOver":
    case "LastStrongFactor":
    case "PasskeyNotFound":
    case "PasskeyRefused":
    case "PasskeyUnknown":
    case "CodeSpent":
    case "CredentialsWrong":
    case "DeviceUnknown":
    case "FactorNotEnrolled":
    case "FactorNotProven":
    case "FlowOver":
    case "HashingBusy":
    case "PasswordWrong":
    case "SessionGone":
    case "DutyNotAlone":
    case "RoleMissing":
    case "KeyUsedForAnother":
    case "NoticeNotFound":
    case "PaperNotFound":
    case "BooksChanged":
    case "ChargeNotFound":
    case "PaymentNotFound":
    case "ProviderUnavailable":
    case "StillAnswering":
    case "ServiceNotFound":
    case "ApplicationNotFound":
    case "ApplicationChanged":
    case "ServiceSuspended":
    case "AppointmentChanged":
    case "AppointmentNotFound":
    case "AppointmentStands":
    case "SlotNotFree":
    case "VisitNotOpen":
    case "ConsentNotFound":
    case "ConsentChanged":
    case "ConsentRefused":
    case "DocumentExpired":
    case "DocumentNotFound":
    case "DocumentNotTaken":
    case "NoRoomForDocument":
    case "DocumentInUse":
    case "DocumentFixed":
    case "WalletFull":
    case "ProfileMovedOn":
    case "SectionUnderCheck":
    case "ScanMissing":
    case "ChangeNotFound":
    case "AnotherVerifiedAccount":
    case "IdentityCaseNotFound":
    case "IdentityCaseMovedOn":
    case "IdentityCaseUnderWay":
    case "IdentityProven":
    case "IdentityCaseRefused":
    case "ScanNotFound":
    case "BankVisitNotFound":
    case "BankAccountTaken":
    case "BankLinkNotFound":
    case "BankLoginUnavailable":
    case "RegistryUnavailable":
    case "DeskItemNotFound":
    case "FileLost":
    case "ClerkNotFound":
    case "DeskSessionGone":
    case "DeskSignInRefused":
      return {}
  }
}
