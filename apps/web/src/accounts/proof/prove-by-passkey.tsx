import { PasskeyFailed } from "@opora/passkeys/browser/answer"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { Notice } from "@opora/ui/notice/notice"
import { Stack } from "@opora/ui/stack/stack"
import FingerprintPattern from "lucide-solid/icons/fingerprint-pattern"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { words } from "./proof.words.ts"
import { provePasskey, type Proving } from "./proving.ts"

/** By a passkey or security key: the browser asks for it once the button is pressed. */
export const ProveByPasskey = (props: { readonly proving: Proving }) => {
  const [failed, setFailed] = createSignal<PasskeyFailed["why"]>()
  const using = createSubmission(async () => {
    setFailed(undefined)
    try {
      await provePasskey(props.proving)
    } catch (error) {
      if (!(error instanceof PasskeyFailed)) throw error
      setFailed(error.why)
    }
  })
  return (
    <Stack>
      <Refusal of={using.refusal()} />
      <Show when={failed()}>
        {(why) => (
          <Notice tone="warn" said>
            {why() === "declined" ? words().declined : words().unable}
          </Notice>
        )}
      </Show>
      <p>{words().passkeyHint}</p>
      <Button wide busy={using.busy()} onClick={() => void using.send()}>
        <FingerprintPattern aria-hidden="true" />
        {words().usePasskey}
      </Button>
    </Stack>
  )
}
