import X from "lucide-solid/icons/x"
import { For } from "solid-js"
import { words } from "../words/ui.words.ts"
import { dismiss, toasts } from "./toasts.ts"
import styles from "./toast.module.css"

/** Where things are said in passing: stands once in an app, from its beginning, or nothing is read out. */
export const ToastRegion = () => (
  <div class={styles.region} role="status" aria-live="polite">
    <For each={toasts()}>
      {(toast) => (
        <div class={styles.toast} data-tone={toast.tone}>
          <p>{toast.text}</p>
          <button type="button" aria-label={words().close} onClick={() => dismiss(toast.id)}>
            <X aria-hidden="true" />
          </button>
        </div>
      )}
    </For>
  </div>
)
