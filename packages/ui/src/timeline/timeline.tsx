import { For, type JSX, Show } from "solid-js"
import { words } from "../words/ui.words.ts"
import styles from "./timeline.module.css"

export interface TimelineItem {
  readonly state: "done" | "current" | "next"
  readonly title: string
  /** When it was, as it is to be read. */
  readonly when?: string | undefined
  readonly text?: JSX.Element
}

/** What has been, what is, and what is ahead. */
export const Timeline = (props: {
  readonly items: ReadonlyArray<TimelineItem>
  readonly label?: string
}) => (
  <ol class={styles.timeline} aria-label={props.label}>
    <For each={props.items}>
      {(item) => (
        <li data-state={item.state} aria-current={item.state === "current" ? "step" : undefined}>
          <p class={styles.title}>
            <span class="sr">{words().timeline[item.state]}: </span>
            {item.title}
          </p>
          <Show when={item.text}>
            <div class={styles.text}>{item.text}</div>
          </Show>
          <Show when={item.when}>
            <p class={styles.when}>{item.when}</p>
          </Show>
        </li>
      )}
    </For>
  </ol>
)
