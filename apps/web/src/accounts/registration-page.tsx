import type { CodeSent } from "@opora/contract/accounts/contact"
import type { Registration } from "@opora/contract/accounts/registration"
import { createSignal, Show } from "solid-js"
import { Entrance } from "./entrance.tsx"
import { RegistrationCode } from "./registration-code.tsx"
import { RegistrationForm } from "./registration-form.tsx"

/** «Регистрация»: a contact and a password, then the code that came to the contact. */
const RegistrationPage = () => {
  const [begun, setBegun] = createSignal<{ readonly with: Registration; readonly sent: CodeSent }>()
  return (
    <Entrance>
      <Show
        when={begun()}
        fallback={<RegistrationForm onSent={(body, sent) => setBegun({ with: body, sent })} />}
      >
        {(registration) => (
          <RegistrationCode
            registration={registration().with}
            sent={registration().sent}
            onBack={() => setBegun(undefined)}
          />
        )}
      </Show>
    </Entrance>
  )
}

export default RegistrationPage
