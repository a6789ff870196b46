import { Button } from "@opora/ui/button/button"
import { Field } from "@opora/ui/field/field"
import { createSubmission } from "@opora/ui/form/submission"
import { PasswordInput } from "@opora/ui/password-input/password-input"
import { Stack } from "@opora/ui/stack/stack"
import { createSignal } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { words } from "./proof.words.ts"
import type { Proving } from "./proving.ts"
import { sendsAlone } from "./sends-alone.ts"

/** By the password, as long as there is no second factor. */
export const ProveByPassword = (props: { readonly proving: Proving }) => {
  const [password, setPassword] = createSignal("")
  const form = createSubmission(async () => {
    if (password() === "") {
      form.problems.show([{ path: "password", text: words().passwordMissing }])
      return
    }
    await props.proving.prove({ method: "password", password: password() })
  })
  return (
    <form novalidate onSubmit={sendsAlone(form.send)}>
      <Stack>
        <Refusal of={form.refusal()} />
        <Field
          label={words().methods.password}
          name="password"
          error={form.problems.at("password")}
        >
          {(control) => (
            <PasswordInput
              {...control}
              autocomplete="current-password"
              value={password()}
              onInput={setPassword}
            />
          )}
        </Field>
        <Button type="submit" wide busy={form.busy()}>
          {words().submit}
        </Button>
      </Stack>
    </form>
  )
}
