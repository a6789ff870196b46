import type { ConsentView } from "@opora/contract/consents/consents"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { focusHeading } from "@opora/ui/page/focus-heading"
import { say } from "@opora/ui/toast/toasts"
import { useQueryClient } from "@tanstack/solid-query"
import { Refusal } from "../app/refusal.tsx"
import { revokeConsent } from "./consents.api.ts"
import { words } from "./consents.words.ts"

export interface ConsentDialogProps {
  readonly consent: ConsentView
  readonly onClose: () => void
}

/** «Отозвать», and what follows from it. */
export const RevokeDialog = (props: ConsentDialogProps) => {
  const queries = useQueryClient()
  const revoking = createSubmission(async () => {
    await revokeConsent(props.consent.id)
    say(words().revoked)
    props.onClose()
    focusHeading()
    await queries.invalidateQueries({ queryKey: ["consents"] })
  })
  return (
    <Dialog open title={words().revokeSure} onClose={() => props.onClose()}>
      <p>{words().revokeText}</p>
      <Refusal of={revoking.refusal()} />
      <DialogActions>
        <Button kind="danger" busy={revoking.busy()} onClick={() => void revoking.send()}>
          {words().revoke}
        </Button>
        <Button kind="secondary" onClick={() => props.onClose()}>
          {words().keep}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
