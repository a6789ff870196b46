import { createUniqueId, type JSX, Show } from "solid-js"
import { fieldId } from "../form/field-id.ts"
import { words } from "../words/ui.words.ts"
import { ErrorText } from "./error-text.tsx"
import styles from "./field.module.css"

/** What a control needs to belong to its field. Spread it: `<TextInput {...control} … />`. */
export interface Control {
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly "aria-invalid": boolean
  readonly "aria-describedby": string | undefined
  /** The label, for parts of a control that need a name of their own. */
  readonly label: string
}

export interface FieldProps {
  readonly label: string
  /** The path of the value in what is sent, such as "passport.series": problems name it. */
  readonly name?: string
  readonly hint?: JSX.Element
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined
  readonly optional?: boolean
  /** How wide the control is: as wide as what it holds. Full by default. */
  readonly width?: "xs" | "s" | "m"
  readonly children: (control: Control) => JSX.Element
}

/** A label, a hint, a control and what is wrong with it, tied together. */
export const Field = (props: FieldProps) => {
  const own = createUniqueId()
  const id = () => (props.name === undefined ? `field-${own}` : fieldId(props.name))
  const control: Control = {
    get id() {
      return id()
    },
    get name() {
      return props.name ?? id()
    },
    get required() {
      return props.optional !== true
    },
    get "aria-invalid"() {
      return props.error !== undefined
    },
    get "aria-describedby"() {
      const hint = props.hint === undefined ? [] : [`${id()}-hint`]
      const error = props.error === undefined ? [] : [`${id()}-error`]
      return [...hint, ...error].join(" ") || undefined
    },
    get label() {
      return props.label
    }
  }
  return (
    <div class={styles.field} data-width={props.width}>
      <label class={styles.label} for={id()}>
        {props.label}
        <Show when={props.optional}>
          <span class={styles.optional}> ({words().optional})</span>
        </Show>
      </label>
      <Show when={props.hint}>
        <p class={styles.hint} id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
      {props.children(control)}
      <ErrorText id={`${id()}-error`} text={props.error} />
    </div>
  )
}
