import { type ComponentProps, splitProps } from "solid-js"
import styles from "../text-input/text-input.module.css"

export interface TextAreaProps extends Omit<ComponentProps<"textarea">, "class" | "onInput"> {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly label?: string
}

/** Text of several lines. */
export const TextArea = (props: TextAreaProps) => {
  const [own, rest] = splitProps(props, ["onInput", "label"])
  return (
    <textarea
      rows={4}
      {...rest}
      class={styles.input}
      onInput={(event) => own.onInput(event.currentTarget.value)}
    />
  )
}
