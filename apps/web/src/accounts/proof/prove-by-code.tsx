import { Refused } from "@opora/client/refused"
import type { CodeSent } from "@opora/contract/accounts/contact"
import { Button } from "@opora/ui/button/button"
import { CodeInput } from "@opora/ui/code-input/code-input"
import { Field } from "@opora/ui/field/field"
import { createSubmission } from "@opora/ui/form/submission"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createSignal, onMount, Show } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { Resend } from "../resend.tsx"
import { words } from "./proof.words.ts"
import type { Proving } from "./proving.ts"
import { sendsAlone } from "./sends-alone.ts"

export interface ProveByCodeProps {
  readonly method: "sms" | "email" | "totp" | "recovery-code"
  readonly proving: Proving
}

/** By a code: one that is sent at once, shown by an app, or kept on paper. */
export const ProveByCode = (props: ProveByCodeProps) => {
  const [code, setCode] = createSignal("")
  const [sent, setSent] = createSignal<CodeSent>()
  /** When another may be asked for: after the last one, or as long as the server says. */
  const [again, setAgain] = createSignal<{ readonly after: number }>()

  const sending = createSubmission(async () => {
    const { method } = props
    if (method !== "sms" && method !== "email") return
    try {
      const last = await props.proving.sendCode(method)
      setSent(last)
      setAgain({ after: last.again })
    } catch (error) {
      setAgain({ after: waitOf(error) })
      throw error
    }
  })
  onMount(() => void sending.send())

  const form = createSubmission(async () => {
    if (code().trim() === "") {
      form.problems.show([{ path: "code", text: words().codeMissing }])
      return
    }
    await props.proving.prove({ method: props.method, code: code() }).catch((error: unknown) => {
      setCode("")
      throw error
    })
  })

  const isSent = () => props.method === "sms" || props.method === "email"
  const hint = () => {
    if (props.method === "totp") return words().totpHint
    if (props.method === "recovery-code") return words().recoveryHint
    return sent() && words().sent(sent()?.to ?? "")
  }

  return (
    <form novalidate onSubmit={sendsAlone(form.send)}>
      <Stack>
        <Refusal of={form.refusal() ?? sending.refusal()} />
        <Show when={isSent() && props.proving.digits}>
          {(digits) => <p>{words().confirm.lead(digits())}</p>}
        </Show>
        <Field
          label={words().methods[props.method]}
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
          {words().submit}
        </Button>
        <Show when={again()} keyed>
          {({ after }) => (
            <Resend after={after} busy={sending.busy()} onResend={() => void sending.send()} />
          )}
        </Show>
      </Stack>
    </form>
  )
}

const waitOf = (error: unknown): number => {
  if (!(error instanceof Refused)) return 0
  const { retryAfter } = error.details
  return error.retryAfter ?? (typeof retryAfter === "number" ? retryAfter : 0)
}
