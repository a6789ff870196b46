import { Brand } from "@opora/ui/brand/brand"
import { LowVision } from "@opora/ui/low-vision/low-vision"
import { Tools } from "@opora/ui/tools/tools"
import { words } from "@opora/ui/words/ui.words"
import type { JSX } from "solid-js"
import styles from "./header.module.css"

/** Over every page: the way past the menu, the name, the tools, and what the shell adds. */
export const Header = (props: { readonly children?: JSX.Element; readonly plain?: boolean }) => (
  <>
    {/* Not for the router: it would go to the page it is on, and leave the focus here. */}
    <a class={styles.skip} href="#main" target="_self">
      {words().skip}
    </a>
    <LowVision />
    <header class={styles.header} data-plain={props.plain === true ? "" : undefined}>
      <div class={styles.inside}>
        <Brand />
        <Tools />
        {props.children}
      </div>
    </header>
  </>
)
