import { Effect, Layer } from "effect"
import { KnownPasswords } from "./known-passwords.ts"

/** A world that knows these passwords and thinks well of all others: for tests. */
export const knownPasswordsInMemory = (
  leaked: ReadonlyArray<string> = []
): Layer.Layer<KnownPasswords> =>
  Layer.succeed(KnownPasswords, {
    weigh: (password) => Effect.succeed({ listed: leaked.includes(password), score: 4 })
  })
