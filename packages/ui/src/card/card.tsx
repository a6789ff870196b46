import { type ComponentProps, splitProps } from "solid-js"
import { Dynamic } from "solid-js/web"
import styles from "./card.module.css"

export interface CardProps extends Omit<ComponentProps<"section">, "class"> {
  readonly as?: "div" | "section" | "article" | "li" | "aside"
  /** Nothing between the edge and what is in it: for lists that draw their own rows. */
  readonly flush?: boolean
  /** The whole card leads where its one link (`data-covers` on it) leads. */
  readonly linked?: boolean
}

/** A surface for one thing. */
export const Card = (props: CardProps) => {
  const [own, rest] = splitProps(props, ["as", "flush", "linked"])
  return (
    <Dynamic
      component={own.as ?? "div"}
      {...rest}
      class={styles.card}
      data-flush={own.flush === true ? "" : undefined}
      data-linked={own.linked === true ? "" : undefined}
    />
  )
}
