import { type ComponentProps, splitProps } from "solid-js"
import styles from "./button.module.css"

export interface ButtonProps extends Omit<
  ComponentProps<"button">,
  "disabled" | "class" | "onClick"
> {
  /** `primary`: the one main thing of the page. `danger`: what can't be taken back. */
  readonly kind?: "primary" | "secondary" | "quiet" | "danger" | "inverse"
  readonly size?: "s" | "m"
  /** As wide as its place. */
  readonly wide?: boolean
  /** Something is under way: the button stays where it is and does nothing more. */
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly onClick?: (event: MouseEvent) => void
}

/** It never leaves the keyboard's path: `disabled` and `busy` are said, and presses do nothing. */
export const Button = (props: ButtonProps) => {
  const [own, rest] = splitProps(props, ["kind", "size", "wide", "busy", "disabled", "onClick"])
  const still = () => own.busy === true || own.disabled === true
  const press = (event: MouseEvent) => {
    if (still()) event.preventDefault()
    else own.onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      class={styles.button}
      data-kind={own.kind ?? "primary"}
      data-size={own.size ?? "m"}
      data-wide={own.wide === true ? "" : undefined}
      aria-disabled={still()}
      aria-busy={own.busy === true}
      onClick={press}
    />
  )
}
