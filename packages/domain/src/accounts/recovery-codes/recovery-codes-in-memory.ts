import { Effect, Layer } from "effect"
import type { Instant } from "../../shared/instant.ts"
import type { CitizenId } from "../citizen.ts"
import { RecoveryCodes } from "./ports.ts"
import type { RecoveryCode } from "./recovery-code.ts"

/** Recovery codes in a map, unhashed: for tests. */
export const recoveryCodesInMemory: Layer.Layer<RecoveryCodes> = Layer.sync(RecoveryCodes, () => {
  const kept = new Map<CitizenId, { unused: Set<RecoveryCode>; madeAt: Instant }>()
  return {
    replace: (citizenId, codes, madeAt) =>
      Effect.sync(() => void kept.set(citizenId, { unused: new Set(codes), madeAt })),
    left: (citizenId) =>
      Effect.sync(() => {
        const codes = kept.get(citizenId)
        return codes && { left: codes.unused.size, madeAt: codes.madeAt }
      }),
    take: (citizenId, code) => Effect.sync(() => kept.get(citizenId)?.unused.delete(code) ?? false)
  }
})
