import { Button } from "@opora/ui/button/button"
import { FileView } from "@opora/ui/file-view/file-view"
import FileText from "lucide-solid/icons/file-text"
import { createSignal, Show } from "solid-js"
import { words } from "./picture.words.ts"
import styles from "./picture.module.css"

export interface HiddenFileProps {
  readonly src: string
  readonly name: string
}

/** A PDF that is shown in its place when it is asked for: each look stands in the citizen's history. */
export const HiddenFile = (props: HiddenFileProps) => {
  const [isShown, setShown] = createSignal(false)
  return (
    <div class={styles.hidden}>
      <Button
        kind="secondary"
        size="s"
        aria-expanded={isShown()}
        onClick={() => setShown((shown) => !shown)}
      >
        <FileText aria-hidden="true" />
        {isShown() ? words().hide(props.name) : words().show(props.name)}
      </Button>
      <Show when={isShown()}>
        <FileView address={props.src} name={props.name} />
      </Show>
    </div>
  )
}
