import type { PasskeyKind } from "@opora/domain/accounts/passkeys/passkey"
import { PasskeyFailed } from "@opora/passkeys/browser/answer"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { Notice } from "@opora/ui/notice/notice"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { addPasskey, lookAgain, passkeyOptions } from "./security.api.ts"
import { words } from "./security.words.ts"

export interface NewPasskeyProps {
  readonly kind: PasskeyKind
  readonly onClose: () => void
}

/** Names a key and has the browser make it. */
export const NewPasskey = (props: NewPasskeyProps) => {
  const [name, setName] = createSignal(words().keys.usualName[props.kind])
  const [failed, setFailed] = createSignal<PasskeyFailed["why"]>()

  const form = createSubmission(async () => {
    setFailed(undefined)
    const { makePasskey } = await import("@opora/passkeys/browser/passkeys")
    try {
      await addPasskey(await makePasskey(await passkeyOptions(props.kind)), name())
    } catch (error) {
      if (!(error instanceof PasskeyFailed)) throw error
      setFailed(error.why)
      return
    }
    say(words().keys.made)
    props.onClose()
    await lookAgain()
  })

  return (
    <Dialog open title={words().keys.kind[props.kind]} onClose={() => props.onClose()}>
      <form novalidate onSubmit={submits(form.send)}>
        <Stack>
          <p>{words().keys.kindHint[props.kind]}</p>
          <Refusal of={form.refusal()} />
          <Show when={failed()}>
            {(why) => (
              <Notice tone="warn" said>
                {said(why())}
              </Notice>
            )}
          </Show>
          <Field
            label={words().keys.name}
            name="name"
            hint={words().keys.nameHint}
            error={form.problems.at("name")}
          >
            {(control) => (
              <TextInput {...control} maxlength={60} value={name()} onInput={setName} />
            )}
          </Field>
          <DialogActions>
            <Button type="submit" busy={form.busy()}>
              {words().keys.next}
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

const said = (why: PasskeyFailed["why"]): string => {
  if (why === "already-added") return words().keys.already
  return why === "declined" ? words().keys.declined : words().keys.unable
}
