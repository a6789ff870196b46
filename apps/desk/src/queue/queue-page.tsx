import type { QueuedCase } from "@opora/contract/staff/desk"
import { moment } from "@opora/ui/i18n/format"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Tabs } from "@opora/ui/tabs/tabs"
import { CaseList } from "../list/case-list.tsx"
import type { Column } from "../list/case-table.tsx"
import { countShown } from "../list/count-shown.ts"
import { Deadline } from "../list/deadline.tsx"
import { useShown } from "../list/use-shown.ts"
import { pageOf, useQueue, useQueueCounts } from "./queue.api.ts"
import { words } from "./queue.words.ts"

const parts = ["nobody", "me"] as const

/** What this operator may take, and what they have. */
const QueuePage = () => {
  const { shown, show } = useShown(parts)
  const queue = useQueue(shown)
  const counts = useQueueCounts()
  const tabs = () =>
    parts.map((value) => ({
      value,
      label: words().parts[value],
      count: countShown(counts.data?.[value])
    }))
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Tabs label={words().tabs} tabs={tabs()} value={shown()} onChange={show}>
        <CaseList
          query={queue}
          columns={columns()}
          addressOf={pageOf}
          nameOf={({ label }) => words().openNamed(label)}
          empty={words().nothing[shown()]}
        />
      </Tabs>
    </>
  )
}

const columns = (): ReadonlyArray<Column<QueuedCase>> => [
  { title: words().columns.label, cell: ({ label }) => label },
  { title: words().columns.kind, cell: ({ kind }) => words().kinds[kind] },
  { title: words().columns.since, cell: ({ since }) => moment(since) },
  { title: words().columns.dueBy, cell: ({ dueBy }) => <Deadline at={dueBy} /> }
]

export default QueuePage
