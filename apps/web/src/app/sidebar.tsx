import { useLocation } from "@solidjs/router"
import LogOut from "lucide-solid/icons/log-out"
import { For, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { words } from "./app.words.ts"
import { currentIn, mainSections, ownSections } from "./sections.ts"
import { useSignOut } from "./sign-out.ts"
import { useUnread } from "./unread.ts"
import styles from "./sidebar.module.css"

/** The sections, beside the page where there is room. */
export const Sidebar = () => {
  const signOut = useSignOut()
  return (
    <nav class={styles.sidebar} aria-label={words().menu}>
      <ul>
        <For each={mainSections}>{(section) => <Item {...section} />}</For>
      </ul>
      <ul>
        <For each={ownSections}>{(section) => <Item {...section} />}</For>
        <li>
          <button type="button" class={styles.item} onClick={() => void signOut.send()}>
            <LogOut aria-hidden="true" />
            {words().signOut}
          </button>
        </li>
      </ul>
    </nav>
  )
}

const Item = (props: (typeof mainSections)[number] | (typeof ownSections)[number]) => {
  const location = useLocation()
  const unread = useUnread()
  return (
    <li>
      <a
        href={props.href}
        class={styles.item}
        aria-current={currentIn(props.href, location.pathname)}
      >
        <Dynamic component={props.icon} aria-hidden="true" />
        {words().sections[props.name]}
        <Show when={props.name === "notifications" && unread() > 0}>
          <span class={styles.count}>
            <span aria-hidden="true">{unread()}</span>
            <span class="sr">, {words().unread(unread())}</span>
          </span>
        </Show>
      </a>
    </li>
  )
}
