import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { words } from "./appointments.words.ts"

interface CancelDialogProps {
  readonly open: boolean
  readonly busy: boolean
  readonly when: string
  readonly onClose: () => void
  readonly onCancel: () => void
}

/** Asks once more: somebody else may have the slot a moment later. */
export const CancelDialog = (props: CancelDialogProps) => (
  <Dialog open={props.open} title={words().sure} onClose={() => props.onClose()}>
    <p>{words().sureText(props.when)}</p>
    <DialogActions>
      <Button kind="danger" busy={props.busy} onClick={() => props.onCancel()}>
        {words().cancelSure}
      </Button>
      <Button kind="secondary" onClick={() => props.onClose()}>
        {words().keep}
      </Button>
    </DialogActions>
  </Dialog>
)
