import type { CaseView } from "@opora/contract/applications/cases"
import { Button } from "@opora/ui/button/button"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { type createSubmission, submits } from "@opora/ui/form/submission"
import { locale } from "@opora/ui/prefs/prefs"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { TextArea } from "@opora/ui/text-area/text-area"
import { createSignal, For } from "solid-js"
import { words } from "./application.words.ts"

export interface AskDialogProps {
  readonly open: boolean
  readonly view: CaseView
  readonly moving: Pick<ReturnType<typeof createSubmission>, "busy" | "refusal" | "problems">
  readonly onAsk: (asked: { fields: Array<string>; comment: string }) => Promise<void>
  readonly onClose: () => void
}

/** A clarification names the fields that the citizen is to mend, and says why. */
export const AskDialog = (props: AskDialogProps) => {
  const [fields, setFields] = createSignal<Array<string>>([])
  const [comment, setComment] = createSignal("")
  const toggle = (id: string, on: boolean) =>
    setFields((before) => [...before.filter((each) => each !== id), ...(on ? [id] : [])])
  const all = () =>
    props.view.steps.flatMap((step) => step.fields).filter(({ id }) => id in props.view.answers)
  return (
    <Dialog open={props.open} title={words().moves.ask ?? ""} onClose={props.onClose}>
      <form
        onSubmit={submits(() => props.onAsk({ fields: fields(), comment: comment() }))}
        noValidate
      >
        <Stack>
          <fieldset>
            <legend>{words().askFields}</legend>
            <p>{words().askFieldsHint}</p>
            <Stack gap="s">
              <For each={all()}>
                {(field, place) => (
                  <Checkbox
                    plain
                    label={field.label[locale()]}
                    checked={fields().includes(field.id)}
                    onInput={(on) => toggle(field.id, on)}
                    error={place() === 0 ? props.moving.problems.at("fields") : undefined}
                  />
                )}
              </For>
            </Stack>
          </fieldset>
          <Field
            label={words().askComment}
            name="comment"
            error={props.moving.problems.at("comment")}
          >
            {(control) => <TextArea {...control} value={comment()} onInput={setComment} />}
          </Field>
          <Refusal of={props.moving.refusal()} />
          <DialogActions>
            <Button type="submit" busy={props.moving.busy()}>
              {words().moves.ask}
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
