import { type ComponentProps, splitProps } from "solid-js"
import { type Mask, masks } from "./masks.ts"
import styles from "../text-input/text-input.module.css"

export interface MaskedInputProps extends Omit<ComponentProps<"input">, "class" | "onInput"> {
  readonly mask: Mask
  readonly value: string
  /** Gets the text as it is written, with its separators. */
  readonly onInput: (value: string) => void
  readonly label?: string
}

/** A number that is grouped while it is typed. The caret stays behind the same digit. */
export const MaskedInput = (props: MaskedInputProps) => {
  const [own, rest] = splitProps(props, ["mask", "value", "onInput", "label"])
  const typed = (input: HTMLInputElement) => {
    const place = input.selectionStart ?? input.value.length
    const atEnd = place === input.value.length
    const before = digitsIn(input.value.slice(0, place))
    const text = masks[own.mask](input.value)
    const regrouped = text !== input.value
    own.onInput(text)
    if (!regrouped) return
    input.value = text
    const caret = atEnd ? text.length : placeAfter(text, before)
    input.setSelectionRange(caret, caret)
  }
  return (
    <input
      type={own.mask === "phone" ? "tel" : "text"}
      inputmode="numeric"
      autocomplete={own.mask === "phone" ? "tel" : "off"}
      {...rest}
      class={styles.input}
      data-digits=""
      value={masks[own.mask](own.value)}
      onInput={(event) => typed(event.currentTarget)}
    />
  )
}

const digitsIn = (text: string) => text.replaceAll(/\D/g, "").length

const placeAfter = (text: string, digits: number) => {
  let place = 0
  for (let seen = 0; place < text.length && seen < digits; place += 1) {
    if (/\d/.test(text.charAt(place))) seen += 1
  }
  return place
}
