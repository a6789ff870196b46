import {
  type FactorChange,
  Factors,
  RecoveryCodes,
  RemovedPasskey,
  ShownPasskey,
  TotpOffer
} from "@opora/contract/accounts/factors"
import type { PasskeyKind } from "@opora/domain/accounts/passkeys/passkey"
import type { CreationAnswer, CreationOptions } from "@opora/passkeys/browser/answer"
import { queryOptions } from "@tanstack/solid-query"
import * as v from "valibot"
import { api } from "../../app/api.ts"
import { queries } from "../../app/queries.ts"
import { lookWhoIsSignedIn } from "../../app/session.ts"

export const factorsQuery = queryOptions({
  queryKey: ["security", "factors"],
  queryFn: () => api.get("/accounts/factors", Factors)
})

/** After something has changed: what is on, and how sure the session is. */
export const lookAgain = async (): Promise<void> => {
  await queries.invalidateQueries({ queryKey: ["security"] })
  void lookWhoIsSignedIn().catch(() => undefined)
}

const Options = v.custom<CreationOptions>(
  (value) => typeof value === "object" && value !== null && "challenge" in value
)

export const passkeyOptions = (kind: PasskeyKind) =>
  api.post("/accounts/passkeys/options", { body: { kind }, answer: Options })

export const addPasskey = (answer: CreationAnswer, name: string) =>
  api.post("/accounts/passkeys", { body: { answer, name }, answer: ShownPasskey })

export const renamePasskey = (id: string, name: string) =>
  api.patch(`/accounts/passkeys/${id}`, { body: { name } })

export const removePasskey = (id: string) =>
  api.delete(`/accounts/passkeys/${id}`, { answer: RemovedPasskey })

export const beginTotp = () => api.post("/accounts/totp", { answer: TotpOffer })

export const enrolTotp = (code: string) => api.post("/accounts/totp/code", { body: { code } })

export const removeTotp = () => api.delete("/accounts/totp")

export const chooseFactors = (body: FactorChange) => api.patch("/accounts/factors", { body })

export const makeRecoveryCodes = () =>
  api.post("/accounts/recovery-codes", { answer: RecoveryCodes })
