import ArrowLeft from "lucide-solid/icons/arrow-left"
import { createEffect, type JSX, Show } from "solid-js"
import { words } from "../words/ui.words.ts"
import styles from "./page-header.module.css"

export interface PageHeaderProps {
  readonly title: string
  readonly lead?: JSX.Element
  /** The page above this one. */
  readonly back?: { readonly href: string; readonly label?: string }
  /** Badges over the title. */
  readonly over?: JSX.Element
  /** It came up within a page, as its next step: the focus goes to it. */
  readonly takesFocus?: boolean
  /** Buttons under it. */
  readonly children?: JSX.Element
}

/** The beginning of every page. The shell moves the focus to its heading when the page changes. */
export const PageHeader = (props: PageHeaderProps) => {
  createEffect(() => {
    document.title = `${props.title} — ${words().brand}`
  })
  return (
    <header class={styles.header}>
      <Show when={props.back}>
        {(back) => (
          <a class={styles.back} href={back().href}>
            <ArrowLeft aria-hidden="true" />
            {back().label ?? words().back}
          </a>
        )}
      </Show>
      <Show when={props.over}>
        <div class={styles.over}>{props.over}</div>
      </Show>
      <h1
        ref={(heading) => props.takesFocus === true && queueMicrotask(() => heading.focus())}
        tabindex="-1"
      >
        {props.title}
      </h1>
      <Show when={props.lead}>
        <p class={styles.lead}>{props.lead}</p>
      </Show>
      <Show when={props.children}>
        <div class={styles.actions}>{props.children}</div>
      </Show>
    </header>
  )
}
