import Bell from "lucide-solid/icons/bell"
import UserRound from "lucide-solid/icons/user-round"
import { Show } from "solid-js"
import { words } from "./app.words.ts"
import { useUnread } from "./unread.ts"
import styles from "./account-tools.module.css"

/** In the header: what is new, and whose account this is. */
export const AccountTools = () => {
  const unread = useUnread()
  const bell = () => {
    const name = words().sections.notifications
    return unread() > 0 ? `${name}, ${words().unread(unread())}` : name
  }
  return (
    <>
      <a href="/notifications" class={styles.tool} aria-label={bell()}>
        <Bell aria-hidden="true" />
        <Show when={unread() > 0}>
          <span class={styles.dot} aria-hidden="true">
            {Math.min(unread(), 99)}
          </span>
        </Show>
      </a>
      <a href="/profile" class={styles.tool} data-wide aria-label={words().sections.profile}>
        <span class={styles.avatar}>
          <UserRound aria-hidden="true" />
        </span>
      </a>
    </>
  )
}
