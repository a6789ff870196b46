import { Logo } from "../logo/logo.tsx"
import { words } from "../words/ui.words.ts"
import styles from "./brand.module.css"

/** Whose page this is; leads to its beginning. */
export const Brand = (props: { readonly under?: string }) => (
  <a href="/" class={styles.brand}>
    <Logo />
    <span>
      <b>{words().brand}</b> <small>{props.under ?? words().brandUnder}</small>
    </span>
  </a>
)
