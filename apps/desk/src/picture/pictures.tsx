import type { JSX } from "solid-js"
import styles from "./picture.module.css"

/** Pictures and files side by side. */
export const Pictures = (props: { readonly children: JSX.Element }) => (
  <div class={styles.pictures}>{props.children}</div>
)
