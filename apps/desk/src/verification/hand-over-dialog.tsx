import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { submits } from "@opora/ui/form/submission"
import { Loaded } from "@opora/ui/loaded/loaded"
import { RadioGroup } from "@opora/ui/radio-group/radio-group"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { createSignal, Show } from "solid-js"
import { words as deciding } from "../decision/decision.words.ts"
import { useFellowOperators } from "./identity.api.ts"
import { words } from "./identity.words.ts"
import type { LeavingDialogProps } from "./leaving-dialog.ts"

/** To whom the check goes: a fellow operator has it at once, and sees what is in it. */
export const HandOverDialog = (props: LeavingDialogProps) => (
  <Dialog open={props.open} title={words().handOver} onClose={props.onClose}>
    <HandOverForm {...props} />
  </Dialog>
)

const HandOverForm = (props: LeavingDialogProps) => {
  const fellows = useFellowOperators()
  const [to, setTo] = createSignal("")
  const [unsaid, setUnsaid] = createSignal(false)
  const send = async () => {
    setUnsaid(to() === "")
    if (to() !== "") await props.onDecide({ to: "hand-over", body: { to: to() } })
  }
  return (
    <Loaded query={fellows}>
      {(found) => (
        <Show when={found().length > 0} fallback={<p>{words().nobodyToHandTo}</p>}>
          <form onSubmit={submits(send)} noValidate>
            <Stack>
              <RadioGroup
                label={words().handOverTo}
                name="to"
                choices={found().map(({ id, name }) => ({ value: id, label: name }))}
                value={to()}
                onInput={setTo}
                error={unsaid() ? words().chooseWhom : undefined}
              />
              <Refusal of={props.deciding.refusal()} />
              <DialogActions>
                <Button type="submit" busy={props.deciding.busy()}>
                  {words().handOver}
                </Button>
                <Button kind="secondary" onClick={() => props.onClose()}>
                  {deciding().cancel}
                </Button>
              </DialogActions>
            </Stack>
          </form>
        </Show>
      )}
    </Loaded>
  )
}
