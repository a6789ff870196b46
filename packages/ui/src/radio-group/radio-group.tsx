import { createUniqueId, For, Show } from "solid-js"
import { ErrorText } from "../field/error-text.tsx"
import { fieldId } from "../form/field-id.ts"
import { words } from "../words/ui.words.ts"
import choiceStyles from "../checkbox/choice.module.css"
import field from "../field/field.module.css"
import styles from "./radio-group.module.css"

interface RadioChoice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

export interface RadioGroupProps {
  readonly label: string
  readonly choices: ReadonlyArray<RadioChoice>
  readonly value: string
  readonly onInput: (value: string) => void
  /** The path of the value in what is sent: problems name it. */
  readonly name?: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly optional?: boolean
}

/** One of a few, all in sight. */
export const RadioGroup = (props: RadioGroupProps) => {
  const own = createUniqueId()
  const id = () => (props.name === undefined ? `field-${own}` : fieldId(props.name))
  return (
    <fieldset
      class={field.field}
      aria-describedby={props.error === undefined ? undefined : `${id()}-error`}
    >
      <legend class={styles.legend}>
        {props.label}
        <Show when={props.optional}>
          <span class={field.optional}> ({words().optional})</span>
        </Show>
      </legend>
      <Show when={props.hint}>
        <p class={field.hint}>{props.hint}</p>
      </Show>
      <For each={props.choices}>
        {(choice, place) => (
          <label
            class={choiceStyles.choice}
            data-invalid={props.error === undefined ? undefined : ""}
          >
            <input
              type="radio"
              // A summary of mistakes leads to the first of them.
              id={place() === 0 ? id() : `${id()}-${place()}`}
              name={id()}
              value={choice.value}
              checked={props.value === choice.value}
              required={props.optional !== true}
              onChange={() => props.onInput(choice.value)}
            />
            <span>
              {choice.label}
              <Show when={choice.hint}>
                <span class={choiceStyles.hint}>{choice.hint}</span>
              </Show>
            </span>
          </label>
        )}
      </For>
      <ErrorText id={`${id()}-error`} text={props.error} />
    </fieldset>
  )
}
