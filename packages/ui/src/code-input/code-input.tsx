import { splitProps } from "solid-js"
import { MaskedInput } from "../masked-input/masked-input.tsx"
import styles from "./code-input.module.css"

export interface CodeInputProps {
  readonly value: string
  readonly onInput: (value: string) => void
  /** Called once all six digits stand: the form can go on by itself. */
  readonly onComplete?: (value: string) => void
  readonly label?: string
  readonly id?: string
  readonly name?: string
  readonly required?: boolean
  readonly autofocus?: boolean
  readonly "aria-invalid"?: boolean
  readonly "aria-describedby"?: string | undefined
}

const length = 6

/** A one-time code of six digits, which phones fill in from the message by themselves. */
export const CodeInput = (props: CodeInputProps) => {
  const [own, rest] = splitProps(props, ["onInput", "onComplete"])
  const typed = (value: string) => {
    own.onInput(value)
    if (value.length === length) own.onComplete?.(value)
  }
  return (
    <div class={styles.code}>
      <MaskedInput {...rest} mask="code" autocomplete="one-time-code" onInput={typed} />
    </div>
  )
}
