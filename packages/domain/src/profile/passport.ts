import * as v from "valibot"
import { isPrintable } from "../shared/printable.ts"
import { Day, daysAfter, yearsAfter } from "./day.ts"

/** The passport of a citizen of Russia, as its third page tells. */
export const Passport = v.strictObject({
  series: v.pipe(v.string(), v.regex(/^\d{4}$/, "passport.series")),
  number: v.pipe(v.string(), v.regex(/^\d{6}$/, "passport.number")),
  issuedOn: Day,
  issuer: v.pipe(
    v.string(),
    v.minLength(5, "passport.issuer"),
    v.maxLength(200, "passport.issuer"),
    v.regex(/\p{L}/u, "passport.issuer"),
    v.check(isPrintable, "text.characters")
  ),
  issuerCode: v.pipe(v.string(), v.regex(/^\d{3}-\d{3}$/, "passport.issuer_code"))
})
export type Passport = v.InferOutput<typeof Passport>

/** After a birthday that ends a passport it still serves while the new one is made (ПП РФ № 2267). */
const daysToReplace = 90

/**
 * The last day the passport is good for: it ends at 20 and at 45, and one made after 45 never does.
 * Without an end there is none.
 */
export const passportEnds = (issuedOn: Day, birthDate: Day): Day | undefined => {
  const end = [20, 45].map((age) => yearsAfter(birthDate, age)).find((day) => issuedOn < day)
  return end && daysAfter(end, daysToReplace)
}

/** What is wrong with the day of issue, by the owner's age then and now. Nothing when all is well. */
export const passportProblem = (
  issuedOn: Day,
  birthDate: Day | undefined,
  today: Day
): PassportProblem | undefined => {
  if (issuedOn > today) return "passport.issued_in_future"
  if (issuedOn < "1997-10-01") return "passport.issued_too_early"
  if (!birthDate) return undefined
  if (issuedOn < yearsAfter(birthDate, 14)) return "passport.issued_before_14"
  const ends = passportEnds(issuedOn, birthDate)
  if (ends === undefined || today <= ends) return undefined
  return issuedOn < yearsAfter(birthDate, 20) ? "passport.expired_at_20" : "passport.expired_at_45"
}

export type PassportProblem =
  | "passport.issued_in_future"
  | "passport.issued_too_early"
  | "passport.issued_before_14"
  | "passport.expired_at_20"
  | "passport.expired_at_45"
