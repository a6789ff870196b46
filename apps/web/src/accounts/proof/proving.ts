import type { CodeSent } from "@opora/contract/accounts/contact"
import type { ProofMethod } from "@opora/domain/accounts/factors/proof-method"
import { JsonObject } from "@opora/domain/shared/json"
import type { RequestOptions } from "@opora/passkeys/browser/answer"
import * as v from "valibot"

/** What the citizen shows. */
type Shown =
  | { readonly method: "sms" | "email" | "totp" | "recovery-code"; readonly code: string }
  | { readonly method: "password"; readonly password: string }
  | { readonly method: "passkey"; readonly answer: JsonObject }

/** Something that waits to be proven, and whom to tell. */
export interface Proving {
  /** How it can be proven, the best way first. */
  readonly methods: ReadonlyArray<ProofMethod>
  /** How the number ends that a message with a code gives the operation. A sign-in has none. */
  readonly digits?: string
  readonly sendCode: (method: "sms" | "email") => Promise<CodeSent>
  readonly passkeyOptions: () => Promise<RequestOptions>
  readonly prove: (shown: Shown) => Promise<void>
}

/** What the authenticator is asked, as it came: the browser reads it. */
export const Options = v.custom<RequestOptions>(
  (value) => typeof value === "object" && value !== null && "challenge" in value
)

/** Ask the browser for one of the citizen's keys, and show what it answers. */
export const provePasskey = async ({ passkeyOptions, prove }: Proving): Promise<void> => {
  const { usePasskey } = await import("@opora/passkeys/browser/passkeys")
  const answer = v.parse(JsonObject, toJson(await usePasskey(await passkeyOptions())))
  await prove({ method: "passkey", answer })
}

/** Only what JSON can say: the browser's library leaves fields undefined. */
const toJson = (answer: object): unknown => JSON.parse(JSON.stringify(answer))
