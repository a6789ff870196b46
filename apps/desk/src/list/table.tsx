import { For, type JSX } from "solid-js"
import styles from "./table.module.css"

export interface TableProps {
  /** The heading of each column. */
  readonly titles: ReadonlyArray<string>
  /** The body: each of its cells repeats its title as `data-name`, and shows it on a phone. */
  readonly children: JSX.Element
}

/** A table of the desk; on a phone each of its rows is a card. */
export const Table = (props: TableProps) => (
  <div class={styles.frame}>
    <table class={styles.table}>
      <thead>
        <tr>
          <For each={props.titles}>{(title) => <th scope="col">{title}</th>}</For>
        </tr>
      </thead>
      {props.children}
    </table>
  </div>
)
