import { Button } from "@opora/ui/button/button"
import { type Component, createSignal, type JSX, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { words } from "./picture.words.ts"
import styles from "./picture.module.css"

export interface HiddenProps {
  readonly name: string
  /** A lucide icon. */
  readonly icon: Component<{ "aria-hidden": "true" }>
  readonly children: JSX.Element
}

/** What is shown in its place when it is asked for: each look stands in the citizen's history. */
export const Hidden = (props: HiddenProps) => {
  const [isShown, setShown] = createSignal(false)
  return (
    <div class={styles.hidden}>
      <Button
        kind="secondary"
        size="s"
        aria-expanded={isShown()}
        onClick={() => setShown((shown) => !shown)}
      >
        <Dynamic component={props.icon} aria-hidden="true" />
        {isShown() ? words().hide(props.name) : words().show(props.name)}
      </Button>
      <Show when={isShown()}>{props.children}</Show>
    </div>
  )
}
