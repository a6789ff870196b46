import { RefusalReason } from "@opora/domain/verification/identity-case"
import { Dialog } from "@opora/ui/dialog/dialog"
import { RadioGroup } from "@opora/ui/radio-group/radio-group"
import { createSignal } from "solid-js"
import * as v from "valibot"
import { CommentForm } from "../decision/comment-form.tsx"
import { words } from "./identity.words.ts"
import type { LeavingDialogProps } from "./leaving-dialog.ts"

/** A refusal says why, in words that the citizen will read. */
export const RefuseDialog = (props: LeavingDialogProps) => (
  <Dialog open={props.open} title={words().refuse} onClose={props.onClose}>
    <RefuseForm {...props} />
  </Dialog>
)

const RefuseForm = (props: LeavingDialogProps) => {
  const [reason, setReason] = createSignal<RefusalReason>("unreadable")
  const choices = () =>
    RefusalReason.options.map((value) => ({ value, label: words().reasons[value] }))
  return (
    <CommentForm
      action={words().refuse}
      label={words().comment}
      name="comment"
      hint={words().commentHint}
      certain={words().refuseCertain(words().reasons[reason()])}
      deciding={props.deciding}
      onSend={(comment) => props.onDecide({ to: "refuse", body: { reason: reason(), comment } })}
      onClose={props.onClose}
    >
      {() => (
        <RadioGroup
          label={words().reason}
          name="reason"
          choices={choices()}
          value={reason()}
          onInput={(value) => setReason(v.parse(RefusalReason, value))}
        />
      )}
    </CommentForm>
  )
}
