import type { QueuedCase } from "@opora/contract/staff/desk"
import { Badge } from "@opora/ui/badge/badge"
import { moment } from "@opora/ui/i18n/format"
import { For, Show } from "solid-js"
import { pageOf } from "./queue.api.ts"
import { words } from "./queue.words.ts"
import styles from "./queue-table.module.css"

/** Cases by their deadlines. It names no citizen: that is seen only by who takes the case. */
export const QueueTable = (props: { readonly items: ReadonlyArray<QueuedCase> }) => (
  <div class={styles.frame}>
    <table class={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words().columns.kind}</th>
          <th scope="col">{words().columns.label}</th>
          <th scope="col">{words().columns.since}</th>
          <th scope="col">{words().columns.dueBy}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.items}>
          {(item) => (
            <tr>
              <td data-name={words().columns.kind}>{words().kinds[item.kind]}</td>
              <td data-name={words().columns.label}>
                <a href={pageOf(item)} aria-label={words().openNamed(item.label)}>
                  {item.label}
                </a>
              </td>
              <td data-name={words().columns.since}>{moment(item.since)}</td>
              <td data-name={words().columns.dueBy}>
                <Deadline at={item.dueBy} />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
)

const Deadline = (props: { readonly at: string | undefined }) => (
  <Show when={props.at} fallback={words().noDeadline}>
    {(at) => (
      <>
        {moment(at())}{" "}
        <Show when={Date.parse(at()) < Date.now()}>
          <Badge tone="bad">{words().overdue}</Badge>
        </Show>
      </>
    )}
  </Show>
)
