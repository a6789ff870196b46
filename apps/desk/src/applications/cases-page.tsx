import type { CaseSummary } from "@opora/contract/applications/cases"
import { moment } from "@opora/ui/i18n/format"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { Tabs } from "@opora/ui/tabs/tabs"
import { CaseList } from "../list/case-list.tsx"
import type { Column } from "../list/case-table.tsx"
import { countShown } from "../list/count-shown.ts"
import { Deadline } from "../list/deadline.tsx"
import { useShown } from "../list/use-shown.ts"
import { words } from "./application.words.ts"
import { useCaseCounts, useCases } from "./cases.api.ts"
import { dueBy } from "./due-by.ts"
import { StatusBadge } from "./status-badge.tsx"

const parts = ["open", "waiting", "closed"] as const

/** The applications that came to the clerk's agency. */
const CasesPage = () => {
  const { shown, show } = useShown(parts)
  const cases = useCases(shown)
  const counts = useCaseCounts()
  const countOf = (part: (typeof parts)[number]) =>
    part === "closed" ? undefined : countShown(counts.data?.[part])
  const tabs = () =>
    parts.map((value) => ({ value, label: words().shows[value], count: countOf(value) }))
  return (
    <>
      <PageHeader title={words().queueTitle} lead={words().queueLead} />
      <Tabs label={words().tabs} tabs={tabs()} value={shown()} onChange={show}>
        <CaseList
          query={cases}
          columns={columns(shown() === "closed")}
          addressOf={({ number }) => `/applications/${number}`}
          nameOf={({ number }) => words().openNamed(number)}
          empty={words().nothing[shown()]}
        />
      </Tabs>
    </>
  )
}

const columns = (closed: boolean): ReadonlyArray<Column<CaseSummary>> => [
  { title: words().columns.number, cell: ({ number }) => number },
  { title: words().columns.service, cell: ({ title }) => title[locale()] },
  { title: words().columns.submitted, cell: ({ submittedAt }) => moment(submittedAt) },
  { title: words().columns.status, cell: ({ status }) => <StatusBadge status={status} /> },
  closed
    ? { title: words().columns.closed, cell: ({ updatedAt }) => moment(updatedAt) }
    : { title: words().columns.limit, cell: (item) => <Deadline at={dueBy(item)} /> }
]

export default CasesPage
