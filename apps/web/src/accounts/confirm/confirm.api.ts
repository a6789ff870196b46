import { CodeSent } from "@opora/contract/accounts/contact"
import { Confirmation, ConfirmationToken } from "@opora/contract/accounts/proof"
import type { Operation } from "@opora/domain/accounts/confirmations/confirmation"
import type { JsonObject } from "@opora/domain/shared/json"
import { api } from "../../app/api.ts"
import { Options, type Proving } from "../proof/proving.ts"

export const beginConfirmation = (operation: Operation, payload: JsonObject) =>
  api.post("/confirmations", { body: { operation, payload }, answer: Confirmation })

/** How the confirmation that waits is given; its token goes to `onConfirmed`. */
export const provingOf = (
  { id, methods, digits }: Confirmation,
  onConfirmed: (token: string) => unknown
): Proving => ({
  methods,
  digits,
  sendCode: (method) =>
    api.post(`/confirmations/${id}/send`, { body: { method }, answer: CodeSent }),
  passkeyOptions: () => api.post(`/confirmations/${id}/passkey`, { answer: Options }),
  prove: async (shown) => {
    const answer = ConfirmationToken
    const { token } = await api.post(`/confirmations/${id}/verify`, { body: shown, answer })
    await onConfirmed(token)
  }
})
