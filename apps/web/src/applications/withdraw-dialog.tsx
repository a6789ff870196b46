import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { words } from "./applications.words.ts"

export interface WithdrawDialogProps {
  readonly open: boolean
  readonly busy: boolean
  readonly onClose: () => void
  readonly onWithdraw: () => void
}

/** Asks once more: what is withdrawn does not come back. */
export const WithdrawDialog = (props: WithdrawDialogProps) => (
  <Dialog open={props.open} title={words().one.withdrawSure} onClose={() => props.onClose()}>
    <p>{words().one.withdrawText}</p>
    <DialogActions>
      <Button kind="danger" busy={props.busy} onClick={() => props.onWithdraw()}>
        {words().one.withdraw}
      </Button>
      <Button kind="secondary" onClick={() => props.onClose()}>
        {words().one.keep}
      </Button>
    </DialogActions>
  </Dialog>
)
