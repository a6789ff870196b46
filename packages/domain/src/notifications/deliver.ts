import { Effect } from "effect"
import { Accounts, type ConfirmedContact } from "../accounts/accounts.ts"
import type { CitizenId } from "../accounts/citizen.ts"
import { channelOf, masked } from "../accounts/contact.ts"
import { now } from "../shared/clock.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import type { Locale } from "../shared/locale.ts"
import { type Channel, Messages, type MessagesUnavailable } from "./messages.ts"
import type { Notice } from "./notice.ts"
import { policies } from "./policy.ts"
import { Deliveries, DeliveryTaken } from "./ports.ts"

/** Whoever took a delivery and was not heard of for so long has died over it, in milliseconds. */
const patience = 2 * 60_000

/** Bring the notice to the citizen's telephone and mailbox, as its kind wants it. Each gets it once. */
export const deliver = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  notice: Notice
): Effect.fn.Return<void, MessagesUnavailable | DeliveryTaken, Accounts | Deliveries | Messages> {
  const accounts = yield* Accounts
  const account = yield* accounts.get(citizenId)
  const { channels } = policies[notice.kind]
  if (!account || channels.length === 0) return
  const contacts = yield* accounts.contactsOf(citizenId)
  const sendings = channels.flatMap((channel) => {
    const contact = addressFor(channel, contacts)
    return contact ? [send(citizenId, notice, { channel, contact, locale: account.locale })] : []
  })
  // A mailbox that is down must not keep the SMS back: all are tried before one fails.
  const outcomes = yield* Effect.forEach(sendings, Effect.result)
  for (const outcome of outcomes) yield* Effect.fromResult(outcome)
})

interface Sending {
  readonly channel: Channel
  readonly contact: ConfirmedContact["contact"]
  readonly locale: Locale
}

const send = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  { id: noticeId, kind, details }: Notice,
  { channel, contact, locale }: Sending
): Effect.fn.Return<void, MessagesUnavailable | DeliveryTaken, Deliveries | Messages> {
  const deliveries = yield* Deliveries
  const at = yield* now
  const delivery = { noticeId, kind, channel, to: masked(contact), at }
  const taken = yield* deliveries.take(citizenId, delivery, before(at, patience))
  if (taken.turn === "done") return
  if (taken.turn !== "mine") return yield* new DeliveryTaken({ channel })

  const { messageId } = taken
  const { number, serviceName, visit } = details
  const params = {
    kind,
    ...(number !== undefined && { number }),
    ...(serviceName && { serviceName }),
    ...(visit && { visit })
  }
  const message = {
    messageId,
    channel,
    to: contact.value,
    locale,
    template: "notice",
    params
  } as const
  const note = (status: "sent" | "refused" | "waiting") =>
    Effect.flatMap(now, (noted) => deliveries.note(citizenId, { noticeId, channel }, status, noted))

  yield* (yield* Messages).send(message).pipe(
    Effect.andThen(note("sent")),
    Effect.catchTag("MessageRefused", () => note("refused")),
    Effect.tapError(() => note("waiting"))
  )
})

/** The contact of that kind which was confirmed first. */
const addressFor = (channel: Channel, contacts: ReadonlyArray<ConfirmedContact>) =>
  contacts.find(({ contact }) => channelOf(contact) === channel)?.contact

const before = (at: Instant, milliseconds: number): Instant =>
  instantOf(Date.parse(at) - milliseconds)
