import { Effect, Layer } from "effect"
import type { CitizenId } from "../citizen.ts"
import { type Challenge, PasskeyChallenges } from "./challenge.ts"
import { mostPasskeys, type Passkey, type UserHandle } from "./passkey.ts"
import { PasskeyNotAdded, PasskeyNotFound, Passkeys } from "./ports.ts"

/** Keys in maps: for tests. */
export const passkeysInMemory: Layer.Layer<Passkeys> = Layer.sync(Passkeys, () => {
  const handles = new Map<CitizenId, UserHandle>()
  const kept = new Map<CitizenId, ReadonlyArray<Passkey>>()
  const of = (citizenId: CitizenId) => kept.get(citizenId) ?? []
  const change = Effect.fnUntraced(function* (
    citizenId: CitizenId,
    id: Passkey["id"],
    to: (key: Passkey) => ReadonlyArray<Passkey>
  ) {
    if (!of(citizenId).some((key) => key.id === id)) return yield* new PasskeyNotFound()
    const changed = of(citizenId).flatMap((key) => (key.id === id ? to(key) : [key]))
    kept.set(citizenId, changed)
  })

  return {
    handleOf: (citizenId) => Effect.sync(() => handles.get(citizenId)),
    handleFor: (citizenId, fresh) =>
      Effect.sync(() => {
        const handle = handles.get(citizenId) ?? fresh
        handles.set(citizenId, handle)
        return handle
      }),
    ownerOf: (handle) => Effect.sync(() => [...handles].find(([, named]) => named === handle)?.[0]),
    of: (citizenId) => Effect.sync(() => of(citizenId)),
    add: Effect.fnUntraced(function* (citizenId, passkey) {
      const { credentialId } = passkey
      if (of(citizenId).some((key) => key.credentialId === credentialId)) {
        return yield* new PasskeyNotAdded({ why: "already-added" })
      }
      if (of(citizenId).length >= mostPasskeys) {
        return yield* new PasskeyNotAdded({ why: "too-many" })
      }
      kept.set(citizenId, [...of(citizenId), passkey])
    }),
    rename: (citizenId, id, name) => change(citizenId, id, (key) => [{ ...key, name }]),
    remove: (citizenId, id) => change(citizenId, id, () => []),
    used: (citizenId, id, at, seen) =>
      Effect.sync(() => {
        const key = of(citizenId).find((each) => each.id === id)
        const grows = seen.signCount === 0 && key?.signCount === 0
        if (!key || !(key.backupEligible || grows || seen.signCount > key.signCount)) return false
        const { signCount, backedUp } = seen
        const used = { ...key, signCount, backedUp, lastUsedAt: at }
        kept.set(
          citizenId,
          of(citizenId).map((each) => (each.id === id ? used : each))
        )
        return true
      })
  }
})

/** Challenges in a map: for tests. */
export const challengesInMemory: Layer.Layer<PasskeyChallenges> = Layer.sync(
  PasskeyChallenges,
  () => {
    const kept = new Map<string, Challenge>()
    return {
      keep: (challenge) => Effect.sync(() => void kept.set(challenge.hash, challenge)),
      take: (hash, at) =>
        Effect.sync(() => {
          const found = kept.get(hash)
          kept.delete(hash)
          return found && found.expiresAt > at ? found : undefined
        })
    }
  }
)
