import { Effect } from "effect"
import { SecureRandom } from "effect/crypto"
import * as v from "valibot"

/**
 * A fresh identifier of the kind given: UUID version 7 (RFC 9562), so that rows made one after
 * another lie beside each other on disk.
 */
export const newId = <Schema extends v.GenericSchema<string, string>>(
  schema: Schema
): Effect.Effect<v.InferOutput<Schema>, never, SecureRandom.SecureRandom> =>
  SecureRandom.SecureRandom.use(({ uuidV7 }) => uuidV7()).pipe(
    Effect.map((id) => v.parse(schema, id)),
    Effect.orDie
  )
