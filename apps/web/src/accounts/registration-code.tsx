import type { CodeSent } from "@opora/contract/accounts/contact"
import { Button } from "@opora/ui/button/button"
import { CodeInput } from "@opora/ui/code-input/code-input"
import { Field } from "@opora/ui/field/field"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { forgetCode, keepCode } from "./code-under-way.ts"
import { useEnter } from "./enter.ts"
import { confirmRegistration, resendCode } from "./registration.api.ts"
import { words } from "./registration.words.ts"
import { Resend } from "./resend.tsx"

export interface RegistrationCodeProps {
  readonly sent: CodeSent
  readonly onBack: () => void
}

/** The code that proves that the contact is theirs. With it the account begins, and they are in it. */
export const RegistrationCode = (props: RegistrationCodeProps) => {
  const enter = useEnter()
  const [sent, setSent] = createSignal(props.sent)
  const [code, setCode] = createSignal("")

  const form = createSubmission(async () => {
    if (code().length < 6) {
      form.problems.show([{ path: "code", text: words().codeMissing }])
      return
    }
    await confirmRegistration(code())
    forgetCode()
    await enter()
  })
  const resending = createSubmission(async () => {
    const another = await resendCode()
    keepCode(another)
    setSent(another)
    setCode("")
    form.problems.clear()
    say(words().resent)
  })

  return (
    <>
      <PageHeader takesFocus title={words().codeTitle} lead={words().codeSent(sent().to)} />
      <form novalidate onSubmit={submits(form.send)}>
        <Stack>
          <Refusal of={form.refusal() ?? resending.refusal()} />
          <Field
            label={words().code}
            name="code"
            hint={words().codeHint(sent().tries)}
            error={form.problems.at("code")}
          >
            {(control) => (
              <CodeInput
                {...control}
                value={code()}
                onInput={setCode}
                onComplete={() => void form.send()}
              />
            )}
          </Field>
          <Button type="submit" wide busy={form.busy()}>
            {words().confirm}
          </Button>
          <Show when={sent()} keyed>
            {(last) => (
              <Resend
                after={last.again}
                busy={resending.busy()}
                onResend={() => void resending.send()}
              />
            )}
          </Show>
          <Button kind="quiet" onClick={() => props.onBack()}>
            {words().changeContact}
          </Button>
        </Stack>
      </form>
    </>
  )
}
