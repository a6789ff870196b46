import { createResource, Match, onCleanup, Show, Switch } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Button } from "../button/button.tsx"
import { Skeleton } from "../skeleton/skeleton.tsx"
import { words } from "../words/ui.words.ts"
import { fileAt } from "./file-at.ts"
import styles from "./file-view.module.css"

export interface FileViewProps {
  /** Where the file is. It is asked for once: each time may be a look that somebody reads about. */
  readonly address: string
  readonly name: string
}

/**
 * A picture or a PDF in its place on the page. The server gives files to be saved, never to be opened (C5
 * of the security rules); here the bytes become an image, or a PDF in a frame that holds nothing else.
 */
export const FileView = (props: FileViewProps) => {
  const [file, { refetch }] = createResource(() => props.address, fileAt)
  // Asked before it is there, it would take the whole page away until it is.
  const there = () => (file.state === "ready" ? file() : undefined)
  onCleanup(() => URL.revokeObjectURL(there()?.address ?? ""))
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={file.state === "errored"}>
        <div class={styles.failed} role="alert">
          <p>{words().fileFailed}</p>
          <Button kind="secondary" size="s" onClick={() => void refetch()}>
            {words().retry}
          </Button>
        </div>
      </Match>
      <Match when={there()}>
        {(shown) => (
          <Show
            when={shown().mediaType === "application/pdf"}
            fallback={<img class={styles.picture} src={shown().address} alt={props.name} />}
          >
            <Show
              when={navigator.pdfViewerEnabled}
              fallback={<p class={styles.failed}>{words().noPdfViewer}</p>}
            >
              {/* Made as an element: the policy of trusted types lets no frame in as a text. */}
              <Dynamic
                component="iframe"
                class={styles.pdf}
                src={shown().address}
                title={props.name}
              />
            </Show>
          </Show>
        )}
      </Match>
    </Switch>
  )
}
