import { For } from "solid-js"
import styles from "./progress.module.css"

export interface SegmentsProps {
  readonly label: string
  /** How many steps are behind. */
  readonly done: number
  readonly of: number
  /** The step after those behind waits for the citizen. */
  readonly waiting?: boolean
}

/** The way a thing goes in steps, as a row of short lines. */
export const Segments = (props: SegmentsProps) => (
  <div class={styles.segments} role="img" aria-label={props.label}>
    <For each={Array.from({ length: props.of }, (_, place) => place)}>
      {(place) => (
        <i
          data-done={place < props.done ? "" : undefined}
          data-waiting={props.waiting === true && place === props.done ? "" : undefined}
        />
      )}
    </For>
  </div>
)
