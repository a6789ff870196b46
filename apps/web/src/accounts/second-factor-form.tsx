import type { SignInStep } from "@opora/contract/accounts/sign-in"
import type { SecondFactor } from "@opora/domain/accounts/factor"
import { Button } from "@opora/ui/button/button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { ProofForm } from "./proof/proof-form.tsx"
import type { Proving } from "./proof/proving.ts"
import { proveSecondFactor, secondPasskeyOptions, sendSecondCode } from "./sign-in.api.ts"
import { words } from "./sign-in.words.ts"

export interface SecondFactorFormProps {
  /** The ones that are on, the primary first. */
  readonly methods: ReadonlyArray<SecondFactor>
  readonly onStep: (step: SignInStep) => Promise<void>
  readonly onBack: () => void
}

/** The second step of a sign-in: by the primary method, or by any other that is on. */
export const SecondFactorForm = (props: SecondFactorFormProps) => {
  const proving = (): Proving => ({
    methods: props.methods,
    sendCode: sendSecondCode,
    passkeyOptions: secondPasskeyOptions,
    prove: async (shown) => {
      // The password was the first step: it is not among the methods.
      if (shown.method !== "password") await props.onStep(await proveSecondFactor(shown))
    }
  })
  return (
    <>
      <PageHeader takesFocus title={words().second.title} lead={words().second.lead} />
      <ProofForm proving={proving()} />
      <Button kind="quiet" onClick={() => props.onBack()}>
        {words().second.back}
      </Button>
    </>
  )
}
