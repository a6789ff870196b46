import type { CaseSummary } from "@opora/contract/applications/cases"
import { Badge } from "@opora/ui/badge/badge"
import { moment } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { For, Show } from "solid-js"
import { words } from "./application.words.ts"
import { StatusBadge } from "./status-badge.tsx"
import styles from "../queue/queue-table.module.css"

/** Applications by what they are, never by whose: that is seen only in the case. */
export const CasesTable = (props: { readonly items: ReadonlyArray<CaseSummary> }) => (
  <div class={styles.frame}>
    <table class={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words().columns.number}</th>
          <th scope="col">{words().columns.service}</th>
          <th scope="col">{words().columns.status}</th>
          <th scope="col">{words().columns.limit}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.items}>
          {(item) => (
            <tr>
              <td data-name={words().columns.number}>
                <a
                  href={`/applications/${item.number}`}
                  aria-label={words().openNamed(item.number)}
                >
                  {item.number}
                </a>
              </td>
              <td data-name={words().columns.service}>{item.title[locale()]}</td>
              <td data-name={words().columns.status}>
                <StatusBadge status={item.status} />
              </td>
              <td data-name={words().columns.limit}>
                <Show when={item.limit ?? item.expectedBy} fallback={words().noLimit}>
                  {(limit) => moment(limit())}
                </Show>{" "}
                <Show when={item.overdue}>
                  <Badge tone="bad">{words().overdue}</Badge>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
)
