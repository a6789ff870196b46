import type { CaseView } from "@opora/contract/applications/cases"
import { moment } from "@opora/ui/i18n/format"
import { Show } from "solid-js"
import { HiddenFile } from "../picture/hidden-file.tsx"
import { words } from "./case-papers.words.ts"
import { fileAddress } from "./case.api.ts"
import styles from "./case-page.module.css"

/** When and by which means the citizen signed the act of receipt, and its paper. Opening it is a look. */
export const ReceiptFact = (props: { readonly view: CaseView }) => (
  <Show when={props.view.received} fallback={words().receipt.unsigned}>
    {(received) => (
      <span class={styles.files}>
        <span>
          {words().receipt.signed(
            moment(received().at),
            words().receipt.methods[received().method]
          )}
        </span>
        <Show when={received().act} fallback={words().receipt.making}>
          {(act) => (
            <HiddenFile src={fileAddress(props.view.number, act())} name={words().receipt.open} />
          )}
        </Show>
      </span>
    )}
  </Show>
)
