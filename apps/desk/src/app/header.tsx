import { Brand } from "@opora/ui/brand/brand"
import { LowVision } from "@opora/ui/low-vision/low-vision"
import { Tools } from "@opora/ui/tools/tools"
import { words as ui } from "@opora/ui/words/ui.words"
import { type JSX, Show } from "solid-js"
import { words } from "./app.words.ts"
import styles from "./header.module.css"

/** Over every page of the desk. */
export const Header = (props: { readonly children?: JSX.Element }) => (
  <>
    {/* Not for the router: it would go to the page it is on, and leave the focus here. */}
    <a class={styles.skip} href="#main" target="_self">
      {ui().skip}
    </a>
    <LowVision />
    <header class={styles.header}>
      <div class={styles.inside}>
        <Brand under={words().desk} />
        <Tools />
        <Show when={props.children}>
          <div class={styles.person}>{props.children}</div>
        </Show>
      </div>
    </header>
  </>
)
