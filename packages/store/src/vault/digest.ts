import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import { hash } from "node:crypto"

/** Digests made on the spot: a transaction must not wait for a thread while others wait for it. */
export const digest: Layer.Layer<Digest.Digest> = Layer.succeed(Digest.Digest, {
  digest: ({ name }, data) => Effect.sync(() => hash(name, data, "buffer")),
  digestHex: ({ name }, data) => Effect.sync(() => hash(name, data, "hex"))
})
