import { ScanKind } from "@opora/domain/verification/scan"
import { Button } from "@opora/ui/button/button"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { submits } from "@opora/ui/form/submission"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { TextArea } from "@opora/ui/text-area/text-area"
import { createSignal, For } from "solid-js"
import { words } from "./identity.words.ts"
import type { RefuseDialogProps } from "./refuse-dialog.tsx"

export interface AskForScansDialogProps extends Omit<RefuseDialogProps, "onRefuse"> {
  readonly onAsk: (wanted: ReadonlyArray<ScanKind>, comment: string) => Promise<void>
}

/** Which scans to take anew, and what was wrong with them. */
export const AskForScansDialog = (props: AskForScansDialogProps) => {
  const [wanted, setWanted] = createSignal<ReadonlyArray<ScanKind>>([])
  const [comment, setComment] = createSignal("")
  const toggle = (kind: ScanKind, on: boolean) =>
    setWanted((before) => [...before.filter((each) => each !== kind), ...(on ? [kind] : [])])
  return (
    <Dialog open={props.open} title={words().ask} onClose={props.onClose}>
      <form onSubmit={submits(() => props.onAsk(wanted(), comment()))} noValidate>
        <Stack>
          <fieldset>
            <legend>{words().wanted}</legend>
            <Stack gap="s">
              <For each={ScanKind.options}>
                {(kind) => (
                  <Checkbox
                    label={words().scans[kind]}
                    checked={wanted().includes(kind)}
                    onInput={(on) => toggle(kind, on)}
                    error={kind === "passport" ? props.moving.problems.at("wanted") : undefined}
                  />
                )}
              </For>
            </Stack>
          </fieldset>
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
            <Button type="submit" busy={props.moving.busy()}>
              {words().ask}
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
