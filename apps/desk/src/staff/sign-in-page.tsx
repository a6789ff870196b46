import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { CodeInput } from "@opora/ui/code-input/code-input"
import { Field } from "@opora/ui/field/field"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { safeReturn } from "@opora/ui/page/return-to"
import { PasswordInput } from "@opora/ui/password-input/password-input"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { Navigate, useSearchParams } from "@solidjs/router"
import { Show } from "solid-js"
import { createStore } from "solid-js/store"
import { endedByItself } from "../app/queries.ts"
import { signIn, useDeskSession } from "./session.ts"
import { words } from "./sign-in.words.ts"

/** Password and authenticator code together: the desk has no half-open door. */
const SignInPage = () => {
  const session = useDeskSession()
  const [params] = useSearchParams<{ return_to: string }>()
  const [input, setInput] = createStore({ login: "", password: "", code: "" })
  const { busy, problems, refusal, send } = createSubmission(() => signIn(input))
  return (
    <Show when={!session.data} fallback={<Navigate href={safeReturn(params.return_to)} />}>
      <PageHeader title={words().title} />
      <Stack>
        <Show when={endedByItself()}>
          <Notice tone="info" said title={words().ended}>
            <p>{words().endedText}</p>
          </Notice>
        </Show>
        <Card>
          <form onSubmit={submits(send)} noValidate>
            <Stack>
              <Field label={words().login} name="login" error={problems.at("login")}>
                {(control) => (
                  <TextInput
                    {...control}
                    autocomplete="username"
                    autocapitalize="none"
                    spellcheck={false}
                    value={input.login}
                    onInput={(login) => setInput({ login })}
                  />
                )}
              </Field>
              <Field label={words().password} name="password" error={problems.at("password")}>
                {(control) => (
                  <PasswordInput
                    {...control}
                    autocomplete="current-password"
                    value={input.password}
                    onInput={(password) => setInput({ password })}
                  />
                )}
              </Field>
              <Field
                label={words().code}
                name="code"
                hint={words().codeHint}
                error={problems.at("code")}
              >
                {(control) => (
                  <CodeInput
                    {...control}
                    value={input.code}
                    onInput={(code) => setInput({ code })}
                  />
                )}
              </Field>
              <Refusal of={refusal()} />
              <Button type="submit" busy={busy()} wide>
                {words().signIn}
              </Button>
            </Stack>
          </form>
        </Card>
      </Stack>
    </Show>
  )
}

export default SignInPage
