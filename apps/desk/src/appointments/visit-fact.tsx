import type { CaseVisit } from "@opora/contract/appointments/desk-visits"
import { dayIn, timeIn } from "@opora/ui/i18n/zoned"
import { locale } from "@opora/ui/prefs/prefs"
import { words } from "./visits.words.ts"

/** The visit of a case in a line: whether, when, where, and the code the citizen says. */
export const visitFact = ({ at, office, status, code }: CaseVisit) => ({
  term: words().visit,
  details: (
    <>
      {words().statuses[status]}: {dayIn(office.zone, at)}, {timeIn(office.zone, at)}.{" "}
      {office.address[locale()]}, <span class="num">{words().code(code)}</span>
    </>
  )
})
