import { createUniqueId, type JSX, Show } from "solid-js"
import { ErrorText } from "../field/error-text.tsx"
import { fieldId } from "../form/field-id.ts"
import field from "../field/field.module.css"
import styles from "./choice.module.css"

export interface CheckboxProps {
  readonly label: JSX.Element
  readonly checked: boolean
  readonly onInput: (checked: boolean) => void
  /** The path of the value in what is sent: problems name it. */
  readonly name?: string
  readonly hint?: string
  readonly error?: string | undefined
  /** Without a frame: for small matters such as «Запомнить меня». */
  readonly plain?: boolean
  readonly required?: boolean
}

/** Yes or no. */
export const Checkbox = (props: CheckboxProps) => {
  const own = createUniqueId()
  const id = () => (props.name === undefined ? `field-${own}` : fieldId(props.name))
  return (
    <div class={field.field}>
      <label
        class={styles.choice}
        data-plain={props.plain === true ? "" : undefined}
        data-invalid={props.error === undefined ? undefined : ""}
      >
        <input
          type="checkbox"
          id={id()}
          name={props.name}
          checked={props.checked}
          required={props.required}
          aria-invalid={props.error !== undefined}
          aria-describedby={props.error === undefined ? undefined : `${id()}-error`}
          onChange={(event) => props.onInput(event.currentTarget.checked)}
        />
        <span>
          {props.label}
          <Show when={props.hint}>
            <span class={styles.hint}>{props.hint}</span>
          </Show>
        </span>
      </label>
      <ErrorText id={`${id()}-error`} text={props.error} />
    </div>
  )
}
