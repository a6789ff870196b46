import Trash from "lucide-solid/icons/trash"
import { Match, Show, Switch } from "solid-js"
import { Button } from "../button/button.tsx"
import { fileSize } from "../i18n/format.ts"
import { Progress } from "../progress/progress.tsx"
import { words } from "../words/ui.words.ts"
import styles from "./file-input.module.css"

export interface FileRowProps {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly state: "chosen" | "uploading" | "uploaded" | "failed"
  /** How much has been sent, 0 to 100. */
  readonly percent?: number
  /** Why it failed, where the reason is known. */
  readonly problem?: string | undefined
  readonly onRemove?: () => void
  readonly onRetry?: () => void
}

/** A file that was chosen, and how its sending goes. */
export const FileRow = (props: FileRowProps) => (
  <div class={styles.file}>
    <span class={styles.extension} aria-hidden="true">
      {props.name.split(".").at(-1)?.slice(0, 4)}
    </span>
    <div class={styles.words}>
      <div class={styles.name}>{props.name}</div>
      <div class={styles.about} data-failed={props.state === "failed" ? "" : undefined}>
        <Switch fallback={fileSize(props.size)}>
          <Match when={props.state === "uploading"}>
            {words().uploading} · {words().progress(props.percent ?? 0)}
          </Match>
          <Match when={props.state === "uploaded"}>
            {fileSize(props.size)} · {words().uploaded}
          </Match>
          <Match when={props.state === "failed"}>{props.problem ?? words().uploadFailed}</Match>
        </Switch>
      </div>
    </div>
    <div class={styles.doing}>
      <Show when={props.state === "failed" && props.onRetry}>
        {(retry) => (
          <Button kind="secondary" size="s" onClick={() => retry()()}>
            {words().retry}
          </Button>
        )}
      </Show>
      <Show when={props.onRemove}>
        {(remove) => (
          <button
            type="button"
            class={styles.remove}
            aria-label={words().remove(props.name)}
            onClick={() => remove()()}
          >
            <Trash aria-hidden="true" />
          </button>
        )}
      </Show>
    </div>
    <Show when={props.state === "uploading"}>
      <Progress label={`${words().uploading}: ${props.name}`} value={props.percent ?? 0} />
    </Show>
  </div>
)
