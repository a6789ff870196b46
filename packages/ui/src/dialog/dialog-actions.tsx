import type { JSX } from "solid-js"
import styles from "./dialog.module.css"

/** The buttons at a dialog's end, the main one first. */
export const DialogActions = (props: { readonly children: JSX.Element }) => (
  <div class={styles.actions}>{props.children}</div>
)
