import type { CaseView } from "@opora/contract/applications/cases"
import type { Description } from "@opora/ui/description-list/description-list"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { moment, span } from "@opora/ui/i18n/format"
import { visitFact } from "../appointments/visit-fact.tsx"
import { Deadline } from "../list/deadline.tsx"
import { words } from "./application.words.ts"
import { words as papers } from "./case-papers.words.ts"
import { ReceiptFact } from "./receipt-fact.tsx"

/** Whose turn it is, how much time there is, and what stops the clock. */
export const CaseFacts = (props: { readonly view: CaseView }) => (
  <DescriptionList items={factsOf(props.view)} />
)

const factsOf = (view: CaseView): ReadonlyArray<Description> => [
  { term: words().turn, details: words().turns[view.turn] },
  { term: words().submitted, details: moment(view.submittedAt) },
  ...termOf(view),
  ...limitOf(view),
  ...dutyOf(view),
  ...(view.visit ? [visitFact(view.visit)] : []),
  ...receiptOf(view)
]

/** The agency's own term, by the law or the rules of the service. */
const termOf = ({ clock, status }: CaseView): ReadonlyArray<Description> => {
  switch (clock.is) {
    case "running":
      return [{ term: words().decideBy, details: <Deadline at={clock.dueBy} /> }]
    case "standing":
      return [
        {
          term: words().decideBy,
          details: words().stands(
            status === "payment" ? words().tillPaid : words().tillAnswered,
            span(clock.left)
          )
        }
      ]
    case "over":
      return []
  }
}

/** How long this state may last, whoever is to act in it. */
const limitOf = ({ limit, turn }: CaseView): ReadonlyArray<Description> =>
  limit === undefined ? [] : [{ term: words().limits[turn], details: <Deadline at={limit} /> }]

const dutyOf = ({ dutyPaid, duty }: CaseView): ReadonlyArray<Description> => {
  if (dutyPaid === undefined) return []
  const paid = duty?.refund?.status === "returned" ? papers().refund.isBack : words().dutyPaid
  return [{ term: words().duty, details: dutyPaid ? paid : words().dutyOwed }]
}

/** The act of receipt: signed by the citizen, or closed without. */
const receiptOf = (view: CaseView): ReadonlyArray<Description> =>
  view.received === undefined && view.status !== "done"
    ? []
    : [{ term: papers().receipt.title, details: <ReceiptFact view={view} /> }]
