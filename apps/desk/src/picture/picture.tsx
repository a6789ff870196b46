import { Button } from "@opora/ui/button/button"
import { Row } from "@opora/ui/stack/stack"
import RotateCw from "lucide-solid/icons/rotate-cw"
import ZoomIn from "lucide-solid/icons/zoom-in"
import ZoomOut from "lucide-solid/icons/zoom-out"
import { createSignal, Show } from "solid-js"
import { words } from "./picture.words.ts"
import styles from "./picture.module.css"

export interface PictureProps {
  readonly src: string
  /** What it is: «Паспорт», or the file's name. */
  readonly name: string
}

/**
 * A scan or a photo, in its place on the page. To turn it or to see it larger is no new look: the picture
 * is asked for once.
 */
export const Picture = (props: PictureProps) => {
  const [failed, setFailed] = createSignal(false)
  const [isLarge, setLarge] = createSignal(false)
  const [turned, setTurned] = createSignal(0)
  return (
    <figure class={styles.picture} data-large={isLarge() ? "" : undefined}>
      <figcaption>{props.name}</figcaption>
      <Show
        when={!failed()}
        fallback={
          <div class={styles.failed} role="alert">
            <p>{words().failed}</p>
            <Button kind="secondary" size="s" onClick={() => setFailed(false)}>
              {words().again}
            </Button>
          </div>
        }
      >
        <div class={styles.frame} data-turned={turned()}>
          <img src={props.src} alt={props.name} onError={() => setFailed(true)} />
        </div>
        <Row>
          <Button
            kind="quiet"
            size="s"
            aria-pressed={isLarge()}
            aria-label={words().largerNamed(props.name)}
            onClick={() => setLarge((large) => !large)}
          >
            <Show when={isLarge()} fallback={<ZoomIn aria-hidden="true" />}>
              <ZoomOut aria-hidden="true" />
            </Show>
            {isLarge() ? words().smaller : words().larger}
          </Button>
          <Button
            kind="quiet"
            size="s"
            aria-label={words().turnNamed(props.name)}
            onClick={() => setTurned((before) => (before + 90) % 360)}
          >
            <RotateCw aria-hidden="true" />
            {words().turn}
          </Button>
        </Row>
      </Show>
    </figure>
  )
}
