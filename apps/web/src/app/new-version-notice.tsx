import { Button } from "@opora/ui/button/button"
import { Notice } from "@opora/ui/notice/notice"
import { Show } from "solid-js"
import { words } from "./app.words.ts"
import { newVersion, takeNewVersion } from "./service-worker.ts"
import styles from "./notices.module.css"

/** Offers a newer version of the pages. Never by force: something may be half filled in. */
export const NewVersionNotice = () => (
  <div role="status" class={styles.place}>
    <Show when={newVersion()}>
      <Notice tone="info" title={words().newVersion}>
        <Button kind="secondary" size="s" onClick={takeNewVersion}>
          {words().takeNewVersion}
        </Button>
      </Notice>
    </Show>
  </div>
)
