import { Show } from "solid-js"
import styles from "./section-header.module.css"

export interface SectionHeaderProps {
  /** Names the section: `<section aria-labelledby={id}>`. */
  readonly id: string
  readonly title: string
  /** Where the rest of it is. */
  readonly more?: { readonly href: string; readonly label: string }
}

/** The beginning of a part of a page. */
export const SectionHeader = (props: SectionHeaderProps) => (
  <div class={styles.header}>
    <h2 id={props.id}>{props.title}</h2>
    <Show when={props.more}>
      {(more) => (
        <a href={more().href} aria-label={`${more().label}: ${props.title}`}>
          {more().label}
        </a>
      )}
    </Show>
  </div>
)
