import { For, type JSX } from "solid-js"
import styles from "./description-list.module.css"

export interface Description {
  readonly term: string
  readonly details: JSX.Element
}

/** Facts about a thing, by name. */
export const DescriptionList = (props: { readonly items: ReadonlyArray<Description> }) => (
  <dl class={styles.list}>
    <For each={props.items}>
      {(item) => (
        <div>
          <dt>{item.term}</dt>
          <dd>{item.details}</dd>
        </div>
      )}
    </For>
  </dl>
)
