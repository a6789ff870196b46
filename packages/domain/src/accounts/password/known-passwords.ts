import { Context, type Effect } from "effect"

/** What the world knows of passwords: too much data for a browser, so only the server asks. */
export class KnownPasswords extends Context.Service<
  KnownPasswords,
  {
    /**
     * Is it on a list of leaked ones, word for word, capitals or not? And how many guesses does it
     * stand, as a score from 0 (found at once) to 4 (very many)?
     */
    readonly weigh: (
      password: string,
      personal: ReadonlyArray<string>
    ) => Effect.Effect<{ readonly listed: boolean; readonly score: number }>
  }
>()("@opora/domain/accounts/KnownPasswords") {}
