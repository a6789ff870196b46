import type { CodeSent } from "@opora/contract/accounts/contact"
import { isContact } from "@opora/domain/accounts/contact"
import { Button } from "@opora/ui/button/button"
import { Field } from "@opora/ui/field/field"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { PasswordInput } from "@opora/ui/password-input/password-input"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { useLocation } from "@solidjs/router"
import { createSignal } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { mendPassword, PasswordMeter } from "./password-meter.tsx"
import { accountPolicyQuery, register } from "./registration.api.ts"
import { words } from "./registration.words.ts"

export interface RegistrationFormProps {
  /** What was typed before, when they come back to change it. */
  readonly contact: string
  readonly onContact: (contact: string) => void
  readonly takesFocus: boolean
  readonly onSent: (sent: CodeSent) => void
}

/** The contact and the password of the account that is to be. */
export const RegistrationForm = (props: RegistrationFormProps) => {
  const location = useLocation()
  const policy = useQuery(() => accountPolicyQuery)
  const profile = () => (policy.isSuccess ? policy.data.passwordProfile : "classic")
  const [password, setPassword] = createSignal("")
  const rules = () => ({ profile: profile(), personal: [props.contact] })

  const form = createSubmission(async () => {
    const mend = mendPassword(password(), rules())
    const wrong = [
      ...(isContact(props.contact) ? [] : [{ path: "contact", text: words().contactFormat }]),
      ...(mend === undefined ? [] : [{ path: "password", text: mend }])
    ]
    form.problems.show(wrong)
    if (wrong.length > 0) return
    props.onSent(await register({ contact: props.contact, password: password() }))
  })

  return (
    <>
      <PageHeader takesFocus={props.takesFocus} title={words().title} lead={words().lead} />
      <form novalidate onSubmit={submits(form.send)}>
        <Stack>
          <Refusal of={form.refusal()} />
          <Field
            label={words().contact}
            name="contact"
            hint={words().contactHint}
            error={form.problems.at("contact")}
          >
            {(control) => (
              <TextInput
                {...control}
                autocomplete="username"
                autocapitalize="none"
                spellcheck={false}
                value={props.contact}
                onInput={(typed) => {
                  form.problems.clear("contact")
                  props.onContact(typed)
                }}
              />
            )}
          </Field>
          <Field
            label={words().password}
            name="password"
            hint={words().passwordHint[profile()]}
            error={form.problems.at("password")}
          >
            {(control) => (
              <PasswordInput
                {...control}
                autocomplete="new-password"
                value={password()}
                onInput={(typed) => {
                  form.problems.clear("password")
                  setPassword(typed)
                }}
              />
            )}
          </Field>
          <PasswordMeter password={password()} rules={rules()} />
          <Button type="submit" wide busy={form.busy()}>
            {words().submit}
          </Button>
        </Stack>
      </form>
      <p>
        {words().haveAccount} <a href={`/sign-in${location.search}`}>{words().signIn}</a>
      </p>
    </>
  )
}
