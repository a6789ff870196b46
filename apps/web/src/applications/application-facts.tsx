import type { ApplicationView } from "@opora/contract/applications/applications"
import type { DutyOwed } from "@opora/domain/applications/application"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { day, money } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { words } from "./applications.words.ts"

/** The facts of an application, by name. */
export const ApplicationFacts = (props: { readonly view: ApplicationView }) => (
  <DescriptionList items={factsOf(props.view)} />
)

const factsOf = ({ agencyName, sent, turn, status }: ApplicationView) => {
  const said = words().one
  const fact = (term: string, details: string | undefined) =>
    details === undefined ? [] : [{ term, details }]
  if (!sent) return fact(said.agency, agencyName[locale()])

  const { number, submittedAt, expectedBy, limit, duty, reason, comment } = sent
  const stands = status === "payment" || status === "clarification"
  return [
    ...fact(said.number, number),
    ...fact(said.agency, agencyName[locale()]),
    ...fact(said.submitted, day(submittedAt)),
    ...fact(said.expected, expectedBy === undefined ? undefined : day(expectedBy)),
    ...fact(said.term, stands ? said.stands : undefined),
    ...fact(said.limit, turn === "citizen" && limit !== undefined ? day(limit) : undefined),
    ...fact(said.duty, duty && dutyTold(duty)),
    ...fact(said.reason, reason?.[locale()]),
    ...fact(said.comment, comment)
  ]
}

const dutyTold = ({ amount, paid, refund }: DutyOwed): string => {
  const { dutyReturned, dutyPaid, dutyOwed } = words().one
  if (refund?.status === "returned") return dutyReturned(money(amount))
  return paid ? dutyPaid(money(amount)) : dutyOwed(money(amount))
}
