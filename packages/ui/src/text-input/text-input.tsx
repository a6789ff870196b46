import { type ComponentProps, splitProps } from "solid-js"
import styles from "./text-input.module.css"

export interface TextInputProps extends Omit<ComponentProps<"input">, "class" | "onInput"> {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly label?: string
  /** Digits of the same width, for numbers that are compared. */
  readonly digits?: boolean
}

/** One line of text. */
export const TextInput = (props: TextInputProps) => {
  const [own, rest] = splitProps(props, ["onInput", "label", "digits"])
  return (
    <input
      type="text"
      {...rest}
      class={styles.input}
      data-digits={own.digits === true ? "" : undefined}
      onInput={(event) => own.onInput(event.currentTarget.value)}
    />
  )
}
