import styles from "./guilloche.module.css"

export interface GuillocheProps {
  readonly kind?: "band" | "rosette"
  /** Places and sizes it: it lies behind whatever its nearest positioned parent holds. */
  readonly class?: string | undefined
}

/** The net of lines that money and passports bear. A mask, so it takes the colour of the text. */
export const Guilloche = (props: GuillocheProps) => (
  <span
    class={`ornament ${styles.guilloche} ${props.class ?? ""}`}
    data-kind={props.kind ?? "band"}
    aria-hidden="true"
  />
)
