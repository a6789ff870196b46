import { PaperVerdict, SealKeySet } from "@opora/contract/documents/verify"
import { queryOptions } from "@tanstack/solid-query"
import * as v from "valibot"
import { api } from "../../app/api.ts"
import { claimsOf } from "./claims-of.ts"

/** What the register knows of the paper of that number. */
export const verdictQuery = (code: string) =>
  queryOptions({
    queryKey: ["verify", code],
    queryFn: ({ signal }) => api.get(`/verify/${encodeURIComponent(code)}`, PaperVerdict, signal),
    retry: false
  })

const kept = "opora.seal-keys"

/** The portal's public keys; without a network, those that came the last time. */
const sealKeys = async (): Promise<SealKeySet> => {
  try {
    const keys = await api.get("/verify/keys", SealKeySet)
    localStorage.setItem(kept, JSON.stringify(keys))
    return keys
  } catch (error) {
    const known = v.safeParse(
      v.pipe(v.string(), v.parseJson(), SealKeySet),
      localStorage.getItem(kept)
    )
    if (known.success) return known.output
    throw error
  }
}

/** What the QR code says of itself, if its signature holds; `null` when it does not. */
export const claimsQuery = (token: string) =>
  queryOptions({
    queryKey: ["verify", "claims", token],
    queryFn: async () => (await claimsOf(token, await sealKeys())) ?? null,
    enabled: token !== "",
    retry: false
  })
