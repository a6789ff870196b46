import { type JSX, Show } from "solid-js"
import { prefs, setPrefs } from "../prefs/prefs.ts"
import { words } from "../words/ui.words.ts"
import { Choices } from "./choices.tsx"
import styles from "./low-vision.module.css"

/** How the version for the partially sighted looks (after GOST R 52872): stands over the header while it is on. */
export const LowVision = () => (
  <Show when={prefs.lowVision}>
    <section class={styles.panel} aria-label={words().lowVision.title}>
      <details open={innerWidth > 900}>
        <summary>{words().lowVision.settings}</summary>
        <div class={styles.settings}>
          <Choices of="size" label={words().lowVision.size} choices={sizes} />
          <Choices of="scheme" label={words().lowVision.scheme} choices={schemes()} />
          <Choices of="spacing" label={words().lowVision.spacing} choices={spacings()} />
          <Choices
            of="face"
            label={words().lowVision.face}
            choices={[
              { value: "sans", label: words().lowVision.sans },
              { value: "serif", label: words().lowVision.serif }
            ]}
          />
          <Choices
            of="images"
            label={words().lowVision.images}
            choices={[
              { value: "on", label: words().lowVision.imagesOn },
              { value: "off", label: words().lowVision.imagesOff }
            ]}
          />
          <button type="button" class={styles.choice} onClick={() => setPrefs("lowVision", false)}>
            {words().lowVision.leave}
          </button>
        </div>
      </details>
    </section>
  </Show>
)

const letter =
  (place: number): (() => JSX.Element) =>
  () => <span data-letter={place}>А</span>

const sizes = [
  { value: "100", label: "А, 100 %", look: letter(1) },
  { value: "150", label: "А, 150 %", look: letter(2) },
  { value: "200", label: "А, 200 %", look: letter(3) }
] as const

const schemes = () =>
  (["bw", "wb", "blue", "beige", "brown"] as const).map((value) => ({
    value,
    label: `Ц, ${words().lowVision.schemes[value]}`,
    look: () => "Ц"
  }))

const spacings = () =>
  (["0", "1", "2"] as const).map((value) => ({
    value,
    label: words().lowVision.spacings[value]
  }))
