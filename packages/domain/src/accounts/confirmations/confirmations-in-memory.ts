import { Effect, Layer } from "effect"
import type { TokenHash } from "../token.ts"
import type { Confirmation } from "./confirmation.ts"
import { Confirmations, type Confirmed } from "./ports.ts"

/** Confirmations in maps: for tests. */
export const confirmationsInMemory: Layer.Layer<Confirmations> = Layer.sync(Confirmations, () => {
  const open = new Map<string, Confirmation>()
  const given = new Map<TokenHash, Confirmed>()
  return {
    open: (confirmation) => Effect.sync(() => void open.set(confirmation.id, confirmation)),
    waiting: (citizenId, id, at) =>
      Effect.sync(() => {
        const waiting = open.get(id)
        const stands = waiting?.citizenId === citizenId && waiting.expiresAt > at
        return stands ? waiting : undefined
      }),
    confirm: (confirmation, { method, tokenHash, expiresAt }) =>
      Effect.sync(() => {
        if (!open.delete(confirmation.id)) return false
        given.set(tokenHash, { ...confirmation, method, expiresAt })
        return true
      }),
    given: (citizenId, tokenHash, at) =>
      Effect.sync(() => {
        const confirmed = given.get(tokenHash)
        const stands = confirmed?.citizenId === citizenId && confirmed.expiresAt > at
        return stands ? confirmed : undefined
      }),
    spend: (citizenId, id) =>
      Effect.sync(() => {
        const found = [...given].find(([, each]) => each.citizenId === citizenId && each.id === id)
        return found !== undefined && given.delete(found[0])
      })
  }
})
