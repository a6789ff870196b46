import type { ShownPasskey } from "@opora/contract/accounts/factors"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { say } from "@opora/ui/toast/toasts"
import { createSignal } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { lookAgain, renamePasskey } from "./security.api.ts"
import { words } from "./security.words.ts"

export interface RenamePasskeyProps {
  readonly passkey: ShownPasskey
  readonly onClose: () => void
}

/** Calls a key something else. */
export const RenamePasskey = (props: RenamePasskeyProps) => {
  const [name, setName] = createSignal(props.passkey.name)
  const form = createSubmission(async () => {
    await renamePasskey(props.passkey.id, name())
    say(words().keys.renamed)
    props.onClose()
    await lookAgain()
  })
  return (
    <Dialog open title={words().keys.rename} onClose={() => props.onClose()}>
      <form novalidate onSubmit={submits(form.send)}>
        <Stack>
          <Refusal of={form.refusal()} />
          <Field label={words().keys.name} name="name" error={form.problems.at("name")}>
            {(control) => (
              <TextInput {...control} maxlength={60} value={name()} onInput={setName} />
            )}
          </Field>
          <DialogActions>
            <Button type="submit" busy={form.busy()}>
              {words().save}
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
