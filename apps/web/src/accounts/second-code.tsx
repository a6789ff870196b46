import type { CodeSent } from "@opora/contract/accounts/contact"
import type { SignInStep } from "@opora/contract/accounts/sign-in"
import { Button } from "@opora/ui/button/button"
import { CodeInput } from "@opora/ui/code-input/code-input"
import { Field } from "@opora/ui/field/field"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createSignal, onMount, Show } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { Resend } from "./resend.tsx"
import { proveSecondFactor, sendSecondCode } from "./sign-in.api.ts"
import { words } from "./sign-in.words.ts"

export interface SecondCodeProps {
  readonly method: "sms" | "email" | "totp" | "recovery-code"
  readonly onStep: (step: SignInStep) => Promise<void>
}

/** A code as the second step: one that is sent, shown by an app, or kept on paper. */
export const SecondCode = (props: SecondCodeProps) => {
  const [code, setCode] = createSignal("")
  const [sent, setSent] = createSignal<CodeSent>()
  const sending = createSubmission(async () => {
    if (props.method === "sms" || props.method === "email") {
      setSent(await sendSecondCode(props.method))
    }
  })
  onMount(() => void sending.send())

  const form = createSubmission(async () => {
    if (code().trim() === "") {
      form.problems.show([{ path: "code", text: words().second.codeMissing }])
      return
    }
    await props.onStep(await proveSecondFactor({ method: props.method, code: code() }))
  })

  const hint = () => {
    if (props.method === "totp") return words().second.totpHint
    if (props.method === "recovery-code") return words().second.recoveryHint
    return sent() && words().second.sent(sent()?.to ?? "")
  }

  return (
    <form novalidate onSubmit={submits(form.send)}>
      <Stack>
        <Refusal of={form.refusal() ?? sending.refusal()} />
        <Field
          label={words().second.methods[props.method]}
          name="code"
          hint={hint()}
          error={form.problems.at("code")}
        >
          {(control) => (
            <Show
              when={props.method !== "recovery-code"}
              fallback={
                <TextInput {...control} autocomplete="off" value={code()} onInput={setCode} />
              }
            >
              <CodeInput
                {...control}
                value={code()}
                onInput={setCode}
                onComplete={() => void form.send()}
              />
            </Show>
          )}
        </Field>
        <Button type="submit" wide busy={form.busy()}>
          {words().second.submit}
        </Button>
        <Show when={sent()} keyed>
          {(last) => (
            <Resend after={last.again} busy={sending.busy()} onResend={() => void sending.send()} />
          )}
        </Show>
      </Stack>
    </form>
  )
}
