import type { HistoryEntry } from "@opora/contract/applications/applications"
import { Card } from "@opora/ui/card/card"
import { moment } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { Timeline, type TimelineItem } from "@opora/ui/timeline/timeline"
import { words } from "./application.words.ts"
import styles from "./case-page.module.css"

/** What happened to the case, the first thing first. */
export const CaseHistory = (props: { readonly entries: ReadonlyArray<HistoryEntry> }) => (
  <Card as="section" aria-labelledby="course">
    <h2 id="course" class={styles.title}>
      {words().history}
    </h2>
    <Timeline items={props.entries.map(happened)} />
  </Card>
)

const happened = (entry: HistoryEntry): TimelineItem => ({
  state: "done",
  title: words().events[entry.type] ?? statusOf(entry),
  when: `${moment(entry.at)} · ${words().historyBy[entry.by]}`,
  text: entry.comment ?? entry.reason?.[locale()]
})

const statusOf = ({ status }: HistoryEntry): string =>
  status === undefined ? words().otherEvent : words().statuses[status]
