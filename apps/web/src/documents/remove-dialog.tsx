import type { DocumentView } from "@opora/contract/documents/documents"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import { Refusal } from "../app/refusal.tsx"
import { removeDocument } from "./documents.api.ts"
import { words } from "./documents.words.ts"

export interface RemoveDialogProps {
  readonly document: DocumentView
  readonly onClose: () => void
}

/** Asks once more before a document is deleted for good. */
export const RemoveDialog = (props: RemoveDialogProps) => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const removing = createSubmission(async () => {
    await removeDocument(props.document.id)
    say(words().removed)
    navigate("/documents")
    await queries.invalidateQueries({ queryKey: ["documents"] })
  })
  return (
    <Dialog open title={words().removeSure} onClose={() => props.onClose()}>
      <p>{words().removeText}</p>
      <Refusal of={removing.refusal()} />
      <DialogActions>
        <Button kind="danger" busy={removing.busy()} onClick={() => void removing.send()}>
          {words().remove}
        </Button>
        <Button kind="secondary" onClick={() => props.onClose()}>
          {words().cancel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
