import { type Component, type JSX, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import styles from "./empty-state.module.css"

export interface EmptyStateProps {
  /** A lucide icon. */
  readonly icon?: Component<{ "aria-hidden": "true" }>
  readonly title: string
  readonly text?: string
  /** What to do about it: a button or a link. */
  readonly children?: JSX.Element
}

/** Nothing is here yet: what will be, and how to begin. */
export const EmptyState = (props: EmptyStateProps) => (
  <div class={styles.empty}>
    <Show when={props.icon}>{(icon) => <Dynamic component={icon()} aria-hidden="true" />}</Show>
    <p class={styles.title}>{props.title}</p>
    <Show when={props.text}>
      <p>{props.text}</p>
    </Show>
    {props.children}
  </div>
)
