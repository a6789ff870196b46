import { Context, type Effect } from "effect"

/** What the world knows of passwords: too much data for a browser, so only the server asks. */
export class KnownPasswords extends Context.Service<
  KnownPasswords,
  {
    /** Is it on a list of leaked ones, word for word, capitals or not? */
    readonly listed: (password: string) => Effect.Effect<boolean>
    /** How many guesses it stands, as a score from 0 (at once) to 4 (very many). */
    readonly score: (password: string, personal: ReadonlyArray<string>) => Effect.Effect<number>
  }
>()("@opora/domain/accounts/KnownPasswords") {}
