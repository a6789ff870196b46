import type { CodeSent } from "@opora/contract/accounts/contact"
import { createSignal, Show } from "solid-js"
import { codeUnderWay, forgetCode, keepCode } from "./code-under-way.ts"
import { Entrance } from "./entrance.tsx"
import { RegistrationCode } from "./registration-code.tsx"
import { RegistrationForm } from "./registration-form.tsx"

/** «Регистрация»: a contact and a password, then the code that came to the contact. */
const RegistrationPage = () => {
  const [contact, setContact] = createSignal("")
  const [sent, setSent] = createSignal(codeUnderWay())
  const [cameBack, setCameBack] = createSignal(false)
  const send = (code: CodeSent) => {
    keepCode(code)
    setSent(code)
  }
  const goBack = () => {
    forgetCode()
    setCameBack(true)
    setSent(undefined)
  }
  return (
    <Entrance>
      <Show
        when={sent()}
        fallback={
          <RegistrationForm
            contact={contact()}
            onContact={setContact}
            takesFocus={cameBack()}
            onSent={send}
          />
        }
      >
        {(first) => <RegistrationCode sent={first()} onBack={goBack} />}
      </Show>
    </Entrance>
  )
}

export default RegistrationPage
