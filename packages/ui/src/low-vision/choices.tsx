import { For, type JSX } from "solid-js"
import { type Prefs, prefs, setPrefs } from "../prefs/prefs.ts"
import styles from "./low-vision.module.css"

type Choosable = "size" | "scheme" | "spacing" | "face" | "images"

export interface ChoicesProps<Key extends Choosable> {
  readonly of: Key
  readonly label: string
  readonly choices: ReadonlyArray<{
    readonly value: Prefs[Key]
    readonly label: string
    /** Drawn in place of the label, which then only names it. */
    readonly look?: () => JSX.Element
  }>
}

/** One setting of the panel, all its values in sight. */
export const Choices = <Key extends Choosable>(props: ChoicesProps<Key>) => (
  <fieldset>
    <legend>{props.label}</legend>
    <div class={styles.choices}>
      <For each={props.choices}>
        {(choice) => (
          <button
            type="button"
            class={styles.choice}
            data-scheme={props.of === "scheme" ? choice.value : undefined}
            aria-pressed={prefs[props.of] === choice.value}
            aria-label={choice.look && choice.label}
            title={choice.label}
            onClick={() => setPrefs({ [props.of]: choice.value })}
          >
            {choice.look ? choice.look() : choice.label}
          </button>
        )}
      </For>
    </div>
  </fieldset>
)
