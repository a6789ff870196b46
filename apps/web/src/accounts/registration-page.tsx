import type { CodeSent } from "@opora/contract/accounts/contact"
import { createSignal, Show } from "solid-js"
import { Entrance } from "./entrance.tsx"
import { RegistrationCode } from "./registration-code.tsx"
import { RegistrationForm } from "./registration-form.tsx"

/** «Регистрация»: a contact and a password, then the code that came to the contact. */
const RegistrationPage = () => {
  const [sent, setSent] = createSignal<CodeSent>()
  return (
    <Entrance>
      <Show when={sent()} fallback={<RegistrationForm onSent={setSent} />}>
        {(first) => <RegistrationCode sent={first()} onBack={() => setSent(undefined)} />}
      </Show>
    </Entrance>
  )
}

export default RegistrationPage
