import { Effect, Layer } from "effect"
import type { CitizenId } from "../citizen.ts"
import { TotpSecrets } from "./ports.ts"
import type { Totp } from "./totp.ts"

/** Authenticator apps in maps: for tests. */
export const totpInMemory: Layer.Layer<TotpSecrets> = Layer.sync(TotpSecrets, () => {
  const waiting = new Map<CitizenId, Totp>()
  const enrolled = new Map<CitizenId, Totp>()
  return {
    begin: (citizenId, totp) => Effect.sync(() => void waiting.set(citizenId, totp)),
    waiting: (citizenId) => Effect.sync(() => waiting.get(citizenId)),
    enrolled: (citizenId) => Effect.sync(() => enrolled.get(citizenId)),
    enrol: (citizenId, id, step, at) =>
      Effect.sync(() => {
        const totp = waiting.get(citizenId)
        if (totp?.id !== id) return false
        waiting.delete(citizenId)
        enrolled.set(citizenId, { ...totp, enrolled: true, lastStep: step, lastUsedAt: at })
        return true
      }),
    take: (citizenId, id, step, at) =>
      Effect.sync(() => {
        const totp = enrolled.get(citizenId)
        if (totp?.id !== id || totp.lastStep >= step) return false
        enrolled.set(citizenId, { ...totp, lastStep: step, lastUsedAt: at })
        return true
      }),
    remove: (citizenId) => Effect.sync(() => enrolled.delete(citizenId))
  }
})
