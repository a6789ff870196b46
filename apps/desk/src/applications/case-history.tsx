import type { HistoryEntry } from "@opora/contract/applications/applications"
import { Card } from "@opora/ui/card/card"
import { moment } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { For, Show } from "solid-js"
import { words } from "./application.words.ts"
import styles from "./case-page.module.css"

/** What happened to the case, the latest first. */
export const CaseHistory = (props: { readonly entries: ReadonlyArray<HistoryEntry> }) => (
  <Card as="section" aria-label={words().history}>
    <h2>{words().history}</h2>
    <ol class={styles.history}>
      <For each={props.entries.toReversed()}>
        {(entry) => (
          <li>
            <strong>{words().events[entry.type] ?? statusOf(entry)}</strong>
            <p class={styles.when}>
              {moment(entry.at)} · {words().historyBy[entry.by]}
            </p>
            <Show when={entry.comment ?? entry.reason?.[locale()]}>
              {(text) => <p>{text()}</p>}
            </Show>
          </li>
        )}
      </For>
    </ol>
  </Card>
)

const statusOf = ({ status }: HistoryEntry): string =>
  status === undefined ? "" : words().statuses[status]
