import type { SignInStep } from "@opora/contract/accounts/sign-in"
import { Button } from "@opora/ui/button/button"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { Field } from "@opora/ui/field/field"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { PasswordInput } from "@opora/ui/password-input/password-input"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { useLocation } from "@solidjs/router"
import { createSignal } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { PasskeySignIn } from "./passkey-sign-in.tsx"
import { signIn } from "./sign-in.api.ts"
import { words } from "./sign-in.words.ts"
import styles from "./sign-in-form.module.css"

export interface SignInFormProps {
  readonly onStep: (step: SignInStep) => Promise<void>
}

/** Who one is, and the password. What was wrong of the two is never said. */
export const SignInForm = (props: SignInFormProps) => {
  const location = useLocation()
  const [login, setLogin] = createSignal("")
  const [password, setPassword] = createSignal("")
  const [remember, setRemember] = createSignal(false)
  const form = createSubmission(async () => {
    const missing = [
      ...(login().trim() === "" ? [{ path: "login", text: words().loginMissing }] : []),
      ...(password() === "" ? [{ path: "password", text: words().passwordMissing }] : [])
    ]
    form.problems.show(missing)
    if (missing.length > 0) return
    await props.onStep(
      await signIn({ login: login().trim(), password: password(), remember: remember() })
    )
  })
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <form novalidate onSubmit={submits(form.send)}>
        <Stack>
          <Refusal of={form.refusal()} />
          <Field
            label={words().login}
            name="login"
            hint={words().loginHint}
            error={form.problems.at("login")}
          >
            {(control) => (
              <TextInput
                {...control}
                autocomplete="username webauthn"
                autocapitalize="none"
                spellcheck={false}
                value={login()}
                onInput={setLogin}
              />
            )}
          </Field>
          <Field label={words().password} name="password" error={form.problems.at("password")}>
            {(control) => (
              <PasswordInput
                {...control}
                autocomplete="current-password"
                value={password()}
                onInput={setPassword}
              />
            )}
          </Field>
          <Checkbox
            plain
            label={words().remember}
            hint={words().rememberHint}
            checked={remember()}
            onInput={setRemember}
          />
          <Button type="submit" wide busy={form.busy()}>
            {words().submit}
          </Button>
        </Stack>
      </form>
      <div class={styles.or}>{words().or}</div>
      <PasskeySignIn onStep={props.onStep} />
      <p class={styles.links}>
        <a href={`/registration${location.search}`}>{words().register}</a>
      </p>
    </>
  )
}
