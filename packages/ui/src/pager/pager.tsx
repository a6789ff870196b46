import { Show } from "solid-js"
import { Button } from "../button/button.tsx"
import { words } from "../words/ui.words.ts"
import styles from "./pager.module.css"

export interface PagerProps {
  /** Whether there is more to show: the page had a `next`. */
  readonly more: boolean
  readonly busy?: boolean
  readonly onMore: () => void
}

/** The end of a list, and the way on. */
export const Pager = (props: PagerProps) => (
  <Show when={props.more}>
    <div class={styles.pager}>
      <Button kind="secondary" busy={props.busy === true} onClick={() => props.onMore()}>
        {words().showMore}
      </Button>
    </div>
  </Show>
)
