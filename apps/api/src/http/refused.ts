import type { Problem } from "@opora/contract/problem"
import type { Locale } from "@opora/domain/shared/locale"
import { problemResponse, type Refusal } from "./problems.ts"

/** The refusal of a use case as an answer, with what would open the way. */
export const refused = (refusal: Refusal, locale: Locale): Response =>
  problemResponse(refusal._tag, locale, moreOf(refusal))

const moreOf = (refusal: Refusal): Pick<Problem, "needs" | "details" | "errors"> => {
  switch (refusal._tag) {
    case "LevelTooLow":
      return { needs: { level: refusal.needed } }
    case "StepUpNeeded":
      return { needs: { aal: refusal.aal, seconds: refusal.seconds } }
    case "RoleMissing":
    case "KeyUsedForAnother":
    case "StillAnswering":
    case "ServiceNotFound":
      return {}
  }
}
