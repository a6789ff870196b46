import type { JSX } from "solid-js"
import { Dynamic } from "solid-js/web"
import styles from "./stack.module.css"

export interface StackProps {
  /** `s` between rows of a list, `m` between fields, `l` between sections. */
  readonly gap?: "s" | "m" | "l"
  /** `form` and `text` keep lines short enough to read. */
  readonly width?: "form" | "text"
  /** `ul` and `ol` for lists: their rows must be their children. */
  readonly as?: "div" | "ul" | "ol"
  readonly children: JSX.Element
}

/** Things one under another, at the house's distances. */
export const Stack = (props: StackProps) => (
  <Dynamic
    component={props.as ?? "div"}
    class={styles.stack}
    data-gap={props.gap ?? "m"}
    data-width={props.width}
  >
    {props.children}
  </Dynamic>
)

/** Things side by side, which go on to the next line where there is no room: buttons of a form. */
export const Row = (props: { readonly children: JSX.Element }) => (
  <div class={styles.row}>{props.children}</div>
)
