import { Refused } from "@opora/client/refused"
import type { SignInStep } from "@opora/contract/accounts/sign-in"
import type { RequestAnswer } from "@opora/passkeys/browser/answer"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { Notice } from "@opora/ui/notice/notice"
import FingerprintPattern from "lucide-solid/icons/fingerprint-pattern"
import { createSignal, onCleanup, onMount, Show } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { passkeyOptions, signInWithPasskey } from "./sign-in.api.ts"
import { words } from "./sign-in.words.ts"
import styles from "./sign-in-form.module.css"

export interface PasskeySignInProps {
  readonly onStep: (step: SignInStep) => Promise<void>
}

const browserHalf = () => import("@opora/passkeys/browser/passkeys")

/** By a key alone: offered among the suggestions of the login field, and by a button. */
export const PasskeySignIn = (props: PasskeySignInProps) => {
  const [unable, setUnable] = createSignal(false)

  const finish = createSubmission(async (answer: RequestAnswer) => {
    try {
      await props.onStep(await signInWithPasskey(answer))
    } catch (error) {
      if (error instanceof Refused && error.code === "passkey-unknown") {
        const { forgetPasskey } = await browserHalf()
        await forgetPasskey(location.hostname, answer.id)
      }
      throw error
    }
  })

  const press = createSubmission(async () => {
    const { usePasskey } = await browserHalf()
    const { PasskeyFailed } = await import("@opora/passkeys/browser/answer")
    setUnable(false)
    try {
      await finish.send(await usePasskey(await passkeyOptions()))
    } catch (error) {
      if (!(error instanceof PasskeyFailed)) throw error
      // Who turned away knows it: nothing to say.
      setUnable(error.why !== "declined")
    }
  })

  let gone = false
  onMount(async () => {
    const { offerPasskeys } = await browserHalf()
    const chosen = gone ? undefined : await offerPasskeys(passkeyOptions).catch(() => undefined)
    if (chosen !== undefined && !gone) await finish.send(chosen)
  })
  onCleanup(() => {
    gone = true
    void browserHalf().then(({ stopOffering }) => stopOffering())
  })

  return (
    <div class={styles.passkey}>
      <Refusal of={press.refusal() ?? finish.refusal()} />
      <Show when={unable()}>
        <Notice tone="warn" said>
          {words().passkeyUnable}
        </Notice>
      </Show>
      <Button
        kind="secondary"
        wide
        busy={press.busy() || finish.busy()}
        onClick={() => void press.send()}
      >
        <FingerprintPattern aria-hidden="true" />
        {words().passkey}
      </Button>
      <p>{words().passkeyHint}</p>
    </div>
  )
}
