import type { SignInStep } from "@opora/contract/accounts/sign-in"
import { JsonObject } from "@opora/domain/shared/json"
import { Button } from "@opora/ui/button/button"
import { Stack } from "@opora/ui/stack/stack"
import FingerprintPattern from "lucide-solid/icons/fingerprint-pattern"
import * as v from "valibot"
import { Refusal } from "../app/refusal.tsx"
import { createSubmission } from "@opora/ui/form/submission"
import { proveSecondFactor, secondPasskeyOptions } from "./sign-in.api.ts"
import { words } from "./sign-in.words.ts"

/** A key as the second step. */
export const SecondPasskey = (props: { readonly onStep: (step: SignInStep) => Promise<void> }) => {
  const form = createSubmission(async () => {
    const { usePasskey } = await import("@opora/passkeys/browser/passkeys")
    const answer = await usePasskey(await secondPasskeyOptions())
    const proof = { method: "passkey", answer: v.parse(JsonObject, answer) } as const
    await props.onStep(await proveSecondFactor(proof))
  })
  return (
    <Stack>
      <Refusal of={form.refusal()} />
      <Button wide busy={form.busy()} onClick={() => void form.send()}>
        <FingerprintPattern aria-hidden="true" />
        {words().second.usePasskey}
      </Button>
    </Stack>
  )
}
