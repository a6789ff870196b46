import type { DocumentView } from "@opora/contract/documents/documents"
import { Guilloche } from "@opora/ui/guilloche/guilloche"
import { numericDay } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { type JSX, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { words } from "./document-card.words.ts"
import styles from "./document-card.module.css"

export interface DocumentCardProps {
  readonly document: DocumentView
  readonly heading?: "h2" | "h3"
  /** What can be done with it: buttons. */
  readonly children?: JSX.Element
}

/** A document of the wallet, on its own paper. Those that agencies issued bear a colour of their own. */
export const DocumentCard = (props: DocumentCardProps) => (
  <article class={styles.card} data-origin={props.document.origin}>
    <Guilloche class={styles.ornament} />
    <div>
      <Dynamic component={props.heading ?? "h3"} class={styles.title}>
        <a href={`/documents/${props.document.id}`}>{props.document.title}</a>
      </Dynamic>
      <p>{props.document.byName?.[locale()] ?? words().uploaded}</p>
    </div>
    <div class={styles.foot}>
      <Show
        when={props.document.validUntil}
        fallback={<span>{words().added(numericDay(props.document.addedAt))}</span>}
      >
        {(until) => <span>{words().until(numericDay(until()))}</span>}
      </Show>
      {props.children}
    </div>
  </article>
)
