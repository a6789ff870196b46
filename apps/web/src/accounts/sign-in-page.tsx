import type { SignInStep } from "@opora/contract/accounts/sign-in"
import type { SecondFactor } from "@opora/domain/accounts/factor"
import { createSignal, Show } from "solid-js"
import { useEnter } from "./enter.ts"
import { Entrance } from "./entrance.tsx"
import { SecondFactorForm } from "./second-factor-form.tsx"
import { SignInForm } from "./sign-in-form.tsx"

/** «Войти»: by password and, where it is on, a second factor; or by a passkey alone. */
const SignInPage = () => {
  const enter = useEnter()
  const [methods, setMethods] = createSignal<ReadonlyArray<SecondFactor>>()
  const goOn = async (step: SignInStep) => {
    if (step.step === "signed-in") await enter()
    else setMethods(step.methods)
  }
  return (
    <Entrance>
      <Show when={methods()} fallback={<SignInForm onStep={goOn} />}>
        {(left) => (
          <SecondFactorForm methods={left()} onStep={goOn} onBack={() => setMethods(undefined)} />
        )}
      </Show>
    </Entrance>
  )
}

export default SignInPage
