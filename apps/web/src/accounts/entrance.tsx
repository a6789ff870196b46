import { Guilloche } from "@opora/ui/guilloche/guilloche"
import ListChecks from "lucide-solid/icons/list-checks"
import ShieldCheck from "lucide-solid/icons/shield-check"
import Signature from "lucide-solid/icons/signature"
import type { JSX } from "solid-js"
import { words } from "./sign-in.words.ts"
import styles from "./entrance.module.css"

/** Around the pages before the account: the form, and beside it what waits behind the door. */
export const Entrance = (props: { readonly children: JSX.Element }) => (
  <div class={styles.entrance}>
    <div class={styles.form}>{props.children}</div>
    <aside class={styles.pitch}>
      <Guilloche class={styles.ornament} kind="rosette" />
      <p>{words().pitch}</p>
      <ul>
        <li>
          <ListChecks aria-hidden="true" />
          {words().pitchSteps}
        </li>
        <li>
          <Signature aria-hidden="true" />
          {words().pitchSigned}
        </li>
        <li>
          <ShieldCheck aria-hidden="true" />
          {words().pitchYours}
        </li>
      </ul>
    </aside>
  </div>
)
