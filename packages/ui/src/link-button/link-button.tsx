import { type ComponentProps, splitProps } from "solid-js"
import styles from "../button/button.module.css"

export interface LinkButtonProps extends Omit<ComponentProps<"a">, "class"> {
  readonly href: string
  readonly kind?: "primary" | "secondary" | "quiet" | "inverse"
  readonly size?: "s" | "m"
  readonly wide?: boolean
}

/** Looks like a button, and leads to another page. */
export const LinkButton = (props: LinkButtonProps) => {
  const [own, rest] = splitProps(props, ["kind", "size", "wide"])
  return (
    <a
      {...rest}
      class={styles.button}
      data-kind={own.kind ?? "primary"}
      data-size={own.size ?? "m"}
      data-wide={own.wide === true ? "" : undefined}
    />
  )
}
