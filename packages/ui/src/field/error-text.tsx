import CircleAlert from "lucide-solid/icons/circle-alert"
import { Show } from "solid-js"
import styles from "./field.module.css"

/** What is wrong with a field, beside it. */
export const ErrorText = (props: { readonly id: string; readonly text: string | undefined }) => (
  <Show when={props.text}>
    <p class={styles.error} id={props.id}>
      <CircleAlert aria-hidden="true" />
      <span>{props.text}</span>
    </p>
  </Show>
)
