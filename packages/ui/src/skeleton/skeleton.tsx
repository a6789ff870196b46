import { For } from "solid-js"
import { words } from "../words/ui.words.ts"
import styles from "./skeleton.module.css"

/** Stands where rows will, while they load. */
export const Skeleton = (props: { readonly rows?: number }) => (
  <div class={styles.skeleton} role="status">
    <span class="sr">{words().loading}</span>
    <For each={Array.from({ length: props.rows ?? 3 })}>{() => <div aria-hidden="true" />}</For>
  </div>
)
