import { Button } from "@opora/ui/button/button"
import { Field } from "@opora/ui/field/field"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { PasswordInput } from "@opora/ui/password-input/password-input"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate } from "@solidjs/router"
import { createSignal } from "solid-js"
import { api } from "../app/api.ts"
import { Refusal } from "../app/refusal.tsx"
import { mendPassword, PasswordMeter } from "./password-meter.tsx"
import { words } from "./password.words.ts"
import { accountPolicyQuery } from "./registration.api.ts"

/** «Смена пароля»: the one before, and the one to be. */
const PasswordPage = () => {
  const navigate = useNavigate()
  const policy = useQuery(() => accountPolicyQuery)
  const profile = () => (policy.isSuccess ? policy.data.passwordProfile : "classic")
  const rules = () => ({ profile: profile(), personal: [] })
  const [current, setCurrent] = createSignal("")
  const [next, setNext] = createSignal("")

  const form = createSubmission(async () => {
    const mend = mendPassword(next(), rules())
    const wrong = [
      ...(current() === "" ? [{ path: "current", text: words().currentMissing }] : []),
      ...(mend === undefined ? [] : [{ path: "next", text: mend }])
    ]
    form.problems.show(wrong)
    if (wrong.length > 0) return
    await api.post("/accounts/password", { body: { current: current(), next: next() } })
    say(words().changed)
    navigate("/security")
  })

  return (
    <>
      <PageHeader
        title={words().title}
        lead={words().lead}
        back={{ href: "/security", label: words().back }}
      />
      <form novalidate onSubmit={submits(form.send)}>
        <Stack width="form">
          <Refusal of={form.refusal()} />
          <Field
            label={words().current}
            name="current"
            error={form.problems.at("current")}
            width="m"
          >
            {(control) => (
              <PasswordInput
                {...control}
                autocomplete="current-password"
                value={current()}
                onInput={setCurrent}
              />
            )}
          </Field>
          <Field label={words().next} name="next" error={form.problems.at("next")} width="m">
            {(control) => (
              <PasswordInput
                {...control}
                autocomplete="new-password"
                value={next()}
                onInput={setNext}
              />
            )}
          </Field>
          <PasswordMeter password={next()} rules={rules()} />
          <div>
            <Button type="submit" busy={form.busy()}>
              {words().submit}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  )
}

export default PasswordPage
