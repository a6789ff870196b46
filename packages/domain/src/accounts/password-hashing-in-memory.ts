import { Effect, Layer } from "effect"
import * as v from "valibot"
import { PasswordHash } from "./account.ts"
import { PasswordHashing } from "./password-hashing.ts"

/** Passwords that are hardly hidden: for tests. `compared` counts what was looked at. */
export const passwordHashingInMemory = (
  compared: { times: number } = { times: 0 }
): Layer.Layer<PasswordHashing> =>
  Layer.succeed(PasswordHashing, {
    hash: (password) => Effect.succeed(hidden(password)),
    verify: (password, kept) =>
      Effect.sync(() => {
        compared.times++
        return kept === hidden(password) ? "right" : "wrong"
      })
  })

const hidden = (password: string): PasswordHash =>
  v.parse(PasswordHash, `1:$argon2id$${encodeURIComponent(password)}`)
