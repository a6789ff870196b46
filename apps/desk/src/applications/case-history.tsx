import type { HistoryEntry } from "@opora/contract/applications/applications"
import type { CaseView } from "@opora/contract/applications/cases"
import { Card } from "@opora/ui/card/card"
import { moment } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { Timeline, type TimelineItem } from "@opora/ui/timeline/timeline"
import { Show } from "solid-js"
import { words } from "./application.words.ts"
import { labelsOf } from "./case-says.tsx"
import styles from "./case-page.module.css"

/** What happened to the case, the first thing first. */
export const CaseHistory = (props: { readonly view: CaseView }) => (
  <Card as="section" aria-labelledby="course">
    <h2 id="course" class={styles.title}>
      {words().history}
    </h2>
    <Timeline items={props.view.history.map((entry) => happened(entry, props.view))} />
  </Card>
)

const happened = (entry: HistoryEntry, view: CaseView): TimelineItem => ({
  state: "done",
  title: words().events[entry.type] ?? statusOf(entry),
  when: `${moment(entry.at)} · ${words().historyBy[entry.by]}`,
  text: <Told entry={entry} labels={labelsOf(view, entry.fields ?? [])} />
})

/** Which answers it concerns, and what was said. */
const Told = (props: { readonly entry: HistoryEntry; readonly labels: ReadonlyArray<string> }) => (
  <>
    <Show when={props.labels.length > 0}>
      <p>{props.labels.join(", ")}</p>
    </Show>
    <Show when={props.entry.comment ?? props.entry.reason?.[locale()]}>
      {(text) => <p class={styles.said}>{text()}</p>}
    </Show>
  </>
)

const statusOf = ({ status }: HistoryEntry): string =>
  status === undefined ? words().otherEvent : words().statuses[status]
