import Check from "lucide-solid/icons/check"
import { For, Show } from "solid-js"
import { Segments } from "../progress/segments.tsx"
import { words } from "../words/ui.words.ts"
import styles from "./steps.module.css"

export interface StepsProps {
  readonly label: string
  readonly titles: ReadonlyArray<string>
  /** Which step is open, counted from 0. */
  readonly current: number
}

/** The steps of a form: a list beside it where there is room, a line over it where there is not. */
export const Steps = (props: StepsProps) => (
  <div class={styles.steps}>
    <div class={styles.short}>
      <p>{words().step(props.current + 1, props.titles.length)}</p>
      <Segments
        label={words().step(props.current + 1, props.titles.length)}
        done={props.current + 1}
        of={props.titles.length}
      />
    </div>
    <ol class={styles.list} aria-label={props.label}>
      <For each={props.titles}>
        {(title, place) => (
          <li
            data-state={stateOf(place(), props.current)}
            aria-current={place() === props.current ? "step" : undefined}
          >
            <span class={styles.mark} aria-hidden="true">
              <Show when={place() < props.current} fallback={place() + 1}>
                <Check />
              </Show>
            </span>
            <span>
              {title}
              <Show when={place() < props.current}>
                <span class="sr"> ({words().stepDone})</span>
              </Show>
            </span>
          </li>
        )}
      </For>
    </ol>
  </div>
)

const stateOf = (place: number, current: number) => {
  if (place === current) return "current"
  return place < current ? "done" : "next"
}
