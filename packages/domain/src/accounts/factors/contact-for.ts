import { Effect } from "effect"
import type { Channel } from "../../notifications/messages.ts"
import { now } from "../../shared/clock.ts"
import { Accounts } from "../accounts.ts"
import type { CitizenId } from "../citizen.ts"
import { channelOf, type Contact, spelledOnce } from "../contact.ts"
import type { AuthEvent } from "../factor.ts"
import { type CodeAim, type CodeSpent, type CodeWrong, OneTimeCodes } from "../one-time-codes.ts"

/** The citizen's contact on that channel, the first confirmed. */
export const contactFor = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  channel: Channel
): Effect.fn.Return<Contact | undefined, never, Accounts> {
  const contacts = yield* (yield* Accounts).contactsOf(citizenId)
  return contacts.find(({ contact }) => channelOf(contact) === channel)?.contact
})

/**
 * Believe a code that we sent. What it proves is the contact it went to, whatever the page says. It is used
 * up ("check"), or left good for a flow that is used up itself ("tryFor").
 */
export const proveCode = Effect.fnUntraced(function* (
  aim: CodeAim,
  code: string,
  how: "check" | "tryFor" = "check"
): Effect.fn.Return<AuthEvent, CodeWrong | CodeSpent, OneTimeCodes | Accounts> {
  const at = yield* now
  const { contact } = yield* (yield* OneTimeCodes)[how](aim, code, at)
  const contacts = yield* (yield* Accounts).contactsOf(aim.citizenId)
  const own = contacts.find((each) => spelledOnce(each.contact) === spelledOnce(contact))
  const channel = own?.id ?? spelledOnce(contact)
  return { method: channelOf(contact), class: "have", channel, at }
})
