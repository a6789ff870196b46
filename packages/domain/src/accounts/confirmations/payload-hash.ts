import type { Effect } from "effect"
import { Digest } from "effect/crypto"
import { canonical, type JsonObject } from "../../shared/json.ts"

/** The fingerprint of what is confirmed. The order of its keys does not matter. */
export const payloadHashOf = (payload: JsonObject): Effect.Effect<string, never, Digest.Digest> =>
  Digest.Digest.use(({ digestHex }) =>
    digestHex(Digest.sha256, new TextEncoder().encode(canonical(payload)))
  )
