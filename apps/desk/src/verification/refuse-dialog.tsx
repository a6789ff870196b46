import { RefusalReason } from "@opora/domain/verification/identity-case"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { type createSubmission, submits } from "@opora/ui/form/submission"
import { RadioGroup } from "@opora/ui/radio-group/radio-group"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { TextArea } from "@opora/ui/text-area/text-area"
import { createSignal } from "solid-js"
import * as v from "valibot"
import { words } from "./identity.words.ts"

export interface RefuseDialogProps {
  readonly open: boolean
  readonly moving: Pick<ReturnType<typeof createSubmission>, "busy" | "refusal" | "problems">
  readonly onRefuse: (reason: RefusalReason, comment: string) => Promise<void>
  readonly onClose: () => void
}

/** A refusal says why, in words that the citizen will read. */
export const RefuseDialog = (props: RefuseDialogProps) => {
  const [reason, setReason] = createSignal<RefusalReason>("unreadable")
  const [comment, setComment] = createSignal("")
  const choices = () =>
    RefusalReason.options.map((value) => ({ value, label: words().reasons[value] }))
  return (
    <Dialog open={props.open} title={words().refuse} onClose={props.onClose}>
      <form onSubmit={submits(() => props.onRefuse(reason(), comment()))} noValidate>
        <Stack>
          <RadioGroup
            label={words().reason}
            name="reason"
            choices={choices()}
            value={reason()}
            onInput={(value) => setReason(v.parse(RefusalReason, value))}
          />
          <Field
            label={words().comment}
            name="comment"
            hint={words().commentHint}
            error={props.moving.problems.at("comment")}
          >
            {(control) => <TextArea {...control} value={comment()} onInput={setComment} />}
          </Field>
          <Refusal of={props.moving.refusal()} />
          <DialogActions>
            <Button type="submit" kind="danger" busy={props.moving.busy()}>
              {words().refuse}
            </Button>
            <Button kind="secondary" onClick={() => props.onClose()}>
              {words().cancel}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  )
}
