import { createSignal, onCleanup, Show } from "solid-js"
import { Notice } from "../notice/notice.tsx"
import { words } from "../words/ui.words.ts"
import styles from "./offline-notice.module.css"

/** Says that there is no network, while there is none. */
export const OfflineNotice = () => {
  const [online, setOnline] = createSignal(navigator.onLine)
  const look = () => setOnline(navigator.onLine)
  addEventListener("online", look)
  addEventListener("offline", look)
  onCleanup(() => {
    removeEventListener("online", look)
    removeEventListener("offline", look)
  })
  return (
    <div role="status" class={styles.place}>
      <Show when={!online()}>
        <Notice tone="warn">{words().offline}</Notice>
      </Show>
    </div>
  )
}
