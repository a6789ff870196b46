import { Data, Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import { Jobs } from "../jobs/ports.ts"
import type { Channel } from "../notifications/messages.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { instantOf } from "../shared/instant.ts"
import type { Locale } from "../shared/locale.ts"
import { accountPolicy } from "./account-policy.ts"
import { channelOf, type Contact, masked, spelledOnce } from "./contact.ts"
import { OneTimeCodeId } from "./one-time-code.ts"
import { type CodeAim, OneTimeCodes } from "./one-time-codes.ts"
import type { Origin } from "./origin.ts"
import { admitAll, allowances, type Throttles, type TooManyTries } from "./throttles.ts"

/** A code went there less than a minute ago. `retryAfter`: in so many seconds another may be asked for. */
export class CodeSentLately extends Data.TaggedError("CodeSentLately")<{
  readonly retryAfter: number
}> {}

/** What a page says of a code under way. */
export interface CodeSent {
  readonly channel: Channel
  readonly to: string
  readonly livesFor: number
  readonly again: number
  readonly tries: number
}

/** May another code go to this contact, asked for from there? Counted whether or not anybody lives there. */
export const mayAskForCode = (
  contact: Contact,
  origin: Origin
): Effect.Effect<void, CodeSentLately | TooManyTries, Throttles> => {
  const to = `code/${spelledOnce(contact)}`
  const soon = admitAll([[`${to}/minute`, allowances.codeSoon]]).pipe(
    Effect.mapError(({ retryAfter }) => new CodeSentLately({ retryAfter }))
  )
  const rest = admitAll([
    [`${to}/hour`, allowances.codeHour],
    [`${to}/day`, allowances.codeDay],
    ...(contact.kind === "phone" ? [["code/sms", allowances.codesOfHouse] as const] : [])
  ])
  const fromHere = admitAll([[`code/network/${origin.network}`, allowances.codeNetwork]])
  return Effect.andThen(fromHere, Effect.andThen(soon, rest))
}

/**
 * Make a one-time code and promise to send it. Older codes with the same aim are dead. The promise
 * names the code and never holds it. Ask `mayAskForCode` first.
 */
export const requestCode = Effect.fnUntraced(function* (
  aim: CodeAim & { readonly operation?: string },
  contact: Contact,
  locale: Locale
): Effect.fn.Return<
  CodeSent,
  never,
  OneTimeCodes | Jobs | Transactions | SecureRandom.SecureRandom
> {
  const channel = channelOf(contact)
  const livesFor = accountPolicy.code.livesFor[channel]
  const id = yield* newId(OneTimeCodeId)
  const expiresAt = instantOf(Date.parse(yield* now) + livesFor * 1000)
  const issue = (yield* OneTimeCodes).issue({ ...aim, id, contact, locale, expiresAt })
  const promise = (yield* Jobs).schedule(
    { type: "SendCode", citizenId: aim.citizenId, codeId: id },
    { key: `code/${id}` }
  )
  yield* atomically(Effect.andThen(issue, promise))
  const { again, tries } = accountPolicy.code
  return { channel, to: masked(contact), livesFor, again, tries }
})
