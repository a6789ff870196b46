import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { words } from "./applications.words.ts"

export interface DiscardDialogProps {
  readonly open: boolean
  readonly busy: boolean
  readonly onClose: () => void
  readonly onDiscard: () => void
}

/** Asks once more: all that was written goes with the draft. */
export const DiscardDialog = (props: DiscardDialogProps) => (
  <Dialog open={props.open} title={words().apply.discardSure} onClose={() => props.onClose()}>
    <p>{words().apply.discardText}</p>
    <DialogActions>
      <Button kind="danger" busy={props.busy} onClick={() => props.onDiscard()}>
        {words().apply.discard}
      </Button>
      <Button kind="secondary" onClick={() => props.onClose()}>
        {words().apply.discardNot}
      </Button>
    </DialogActions>
  </Dialog>
)
