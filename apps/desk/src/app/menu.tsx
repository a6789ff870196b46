import type { Role } from "@opora/domain/staff/role"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { words } from "./app.words.ts"
import { sectionsOf } from "./sections.ts"
import styles from "./header.module.css"

/** The way between the parts of the desk, for whoever works in several. */
export const Menu = (props: { readonly roles: ReadonlyArray<Role> }) => (
  <Show when={sectionsOf(props.roles).length > 1}>
    <nav class={styles.menu} aria-label={words().menu}>
      <For each={sectionsOf(props.roles)}>
        {({ href, name }) => <A href={href}>{words().sections[name]}</A>}
      </For>
    </nav>
  </Show>
)
