import { ChangeSection, type ProfileShown } from "@opora/contract/profile/profile"
import { dayAt } from "@opora/domain/profile/day"
import { profileOf } from "@opora/domain/profile/profile"
import { Section, type SectionName } from "@opora/domain/profile/section"
import { sectionProblems } from "@opora/domain/profile/section-problems"
import { instantOf } from "@opora/domain/shared/instant"
import type { FieldProblem } from "@opora/ui/form/field-problems"
import * as v from "valibot"
import { mends } from "./profile.words.ts"

/** What an empty section's form holds: nothing typed in any of its fields. */
export const emptySection = (section: SectionName): unknown => {
  switch (section) {
    case "name":
      return { family: "", given: "" }
    case "passport":
      return { series: "", number: "", issuedOn: "", issuer: "", issuerCode: "" }
    case "address":
      return { id: "", text: "" }
    case "birthDate":
    case "snils":
    case "inn":
      return ""
  }
}

export type Checked =
  | { readonly change: ChangeSection }
  | { readonly problems: ReadonlyArray<FieldProblem> }

/** Look at what was typed by the server's own rules, before it is sent. */
export const checkedDraft = (draft: unknown, shown: ProfileShown): Checked => {
  const read = v.safeParse(ChangeSection, draft)
  if (!read.success) {
    const problems = read.issues.map((issue) =>
      told(pathOf(issue), issue.received === "undefined" ? "required" : issue.message)
    )
    return { problems: firstOfEach(problems) }
  }
  const { section, value } = read.output
  const today = dayAt(instantOf(Date.now()))
  const profile = profileOf(shown.sections, shown)
  const wrong = sectionProblems(v.parse(Section, { section, value }), profile, today)
  if (wrong.length > 0) return { problems: wrong.map(({ path, code }) => told(path, code)) }
  return { change: read.output }
}

const told = (path: string, code: string): FieldProblem => ({
  path,
  text: mends().codes[code] ?? mends().otherwise
})

const pathOf = ({ path }: v.BaseIssue<unknown>): string =>
  (path ?? []).map(({ key }) => String(key)).join(".")

const firstOfEach = (problems: ReadonlyArray<FieldProblem>): ReadonlyArray<FieldProblem> =>
  [...Map.groupBy(problems, ({ path }) => path).values()].flatMap((of) => of.slice(0, 1))
