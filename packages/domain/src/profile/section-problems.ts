import type { Day } from "./day.ts"
import { yearsAfter } from "./day.ts"
import { passportProblem } from "./passport.ts"
import type { Profile } from "./profile.ts"
import type { Section } from "./section.ts"

/** A field that is wrong, and by which rule. The code has its words, and how to mend it, in both languages. */
export interface FieldProblem {
  readonly path: string
  readonly code: string
}

/** The longest anybody has lived is 122 years. */
const longestLife = 122

/**
 * What is wrong with the section beside what else we know, on that day. The shape of each value was
 * looked at before: here the parts are held against each other and against the calendar.
 */
export const sectionProblems = (
  section: Section,
  profile: Profile,
  today: Day
): ReadonlyArray<FieldProblem> => {
  switch (section.section) {
    case "birthDate":
      return birthDateProblems(section.value, profile, today)
    case "passport": {
      const code = passportProblem(section.value.issuedOn, profile.birthDate, today)
      return code ? [{ path: "value.issuedOn", code }] : []
    }
    case "name":
    case "snils":
    case "inn":
    case "address":
      return []
  }
}

const birthDateProblems = (
  birthDate: Day,
  { passport }: Profile,
  today: Day
): ReadonlyArray<FieldProblem> => {
  const wrong = (code: string) => [{ path: "value", code }]
  if (birthDate > today) return wrong("birth_date.future")
  if (birthDate < yearsAfter(today, -longestLife)) return wrong("birth_date.too_early")
  if (passport && passport.issuedOn < yearsAfter(birthDate, 14)) {
    return wrong("birth_date.after_passport")
  }
  return []
}
