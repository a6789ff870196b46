import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Account } from "../accounts/account.ts"
import { Accounts, type ConfirmedContact } from "../accounts/accounts.ts"
import { type Message, Messages } from "../notifications/messages.ts"
import { instantOf } from "../shared/instant.ts"

/** An English reader with these contacts. */
export const accountWith = (contacts: ReadonlyArray<ConfirmedContact>) =>
  Layer.mock(Accounts)({
    get: (id) =>
      Effect.succeed(
        v.parse(Account, {
          id,
          status: "active",
          level: "basic",
          locale: "en",
          idleMinutes: 10,
          passwordSetAt: instantOf(0),
          createdAt: instantOf(0)
        })
      ),
    contactsOf: () => Effect.succeed(contacts)
  })

type Send = Messages["Service"]["send"]

/** A post whose answers are given, one by one; after them it takes everything. */
export const postThat = (...answers: ReadonlyArray<ReturnType<Send>>) => {
  const handed: Array<Message> = []
  const send: Send = (message) =>
    Effect.suspend(() => {
      handed.push(message)
      return answers[handed.length - 1] ?? Effect.void
    })
  return { handed, post: Layer.succeed(Messages, { send }) }
}
