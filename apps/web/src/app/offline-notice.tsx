import { Notice } from "@opora/ui/notice/notice"
import { createSignal, onCleanup, Show } from "solid-js"
import { words } from "./app.words.ts"
import styles from "./notices.module.css"

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
