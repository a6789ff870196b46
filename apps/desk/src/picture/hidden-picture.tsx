import { Button } from "@opora/ui/button/button"
import ImageIcon from "lucide-solid/icons/image"
import { createSignal, Show } from "solid-js"
import { Picture, type PictureProps } from "./picture.tsx"
import { words } from "./picture.words.ts"
import styles from "./picture.module.css"

/** A picture that is shown when it is asked for: each look stands in the citizen's history. */
export const HiddenPicture = (props: PictureProps) => {
  const [isShown, setShown] = createSignal(false)
  return (
    <div class={styles.hidden}>
      <Button
        kind="secondary"
        size="s"
        aria-expanded={isShown()}
        onClick={() => setShown((shown) => !shown)}
      >
        <ImageIcon aria-hidden="true" />
        {isShown() ? words().hide(props.name) : words().show(props.name)}
      </Button>
      <Show when={isShown()}>
        <Picture {...props} />
      </Show>
    </div>
  )
}
