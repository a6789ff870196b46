import { Effect } from "effect"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Account } from "./account.ts"
import { Accounts } from "./accounts.ts"
import { CurrentCitizen } from "./current-citizen.ts"

/** Choose how long one stays signed in without doing anything, and which language letters speak. */
export const changeSettings = Effect.fn("changeSettings")(function* (
  change: Partial<Pick<Account, "idleMinutes" | "locale">>
): Effect.fn.Return<void, never, CurrentCitizen | Accounts | Journal | Transactions> {
  const { id } = yield* CurrentCitizen
  const event = { type: "SettingsChanged", at: yield* now, by: byCitizen(id), ...change }
  const accounts = yield* Accounts
  const journal = yield* Journal
  yield* atomically(
    Effect.andThen(accounts.change(id, change), journal.append(id, [factOf("account", event)]))
  )
})
