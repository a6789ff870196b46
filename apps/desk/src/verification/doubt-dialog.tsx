import type { Finding } from "@opora/domain/verification/identity-case"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Refusal } from "@opora/ui/refusal/refusal"
import { For } from "solid-js"
import { words as deciding } from "../decision/decision.words.ts"
import { words } from "./identity.words.ts"
import type { LeavingDialogProps } from "./leaving-dialog.ts"
import styles from "./case-details.module.css"

export interface DoubtDialogProps extends LeavingDialogProps {
  /** What the automatic checks did not confirm. */
  readonly doubts: ReadonlyArray<Finding>
}

/** Before an identity is confirmed against what machines found. */
export const DoubtDialog = (props: DoubtDialogProps) => (
  <Dialog open={props.open} title={words().doubtTitle} onClose={props.onClose}>
    <p>{words().doubtText}</p>
    <ul class={styles.doubts}>
      <For each={props.doubts}>
        {({ what, outcome }) => (
          <li>
            {words().findings[what]}: {words().outcomes[outcome]}
          </li>
        )}
      </For>
    </ul>
    <Refusal of={props.deciding.refusal()} />
    <DialogActions>
      <Button busy={props.deciding.busy()} onClick={() => void props.onDecide({ to: "approve" })}>
        {words().approve}
      </Button>
      <Button kind="secondary" onClick={() => props.onClose()}>
        {deciding().cancel}
      </Button>
    </DialogActions>
  </Dialog>
)
