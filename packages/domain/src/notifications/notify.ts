import { Effect } from "effect"
import * as v from "valibot"
import type { Accounts } from "../accounts/accounts.ts"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Definitions } from "../catalogue/ports.ts"
import { serviceName } from "../catalogue/service-name.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { deliver } from "./deliver.ts"
import type { Messages, MessagesUnavailable } from "./messages.ts"
import { noticeOf } from "./notice-of.ts"
import { Notice, NoticeDetails } from "./notice.ts"
import { type Deliveries, type DeliveryTaken, Notices } from "./ports.ts"

/**
 * Tell the citizen of an entry of their journal: in the feed at once, then by mail and SMS as the kind
 * wants it. Done again after a failure, it goes on where it stopped.
 */
export const notify = Effect.fn("notify")(function* (
  citizenId: CitizenId,
  seq: number
): Effect.fn.Return<
  void,
  MessagesUnavailable | DeliveryTaken,
  Journal | Notices | Accounts | Deliveries | Messages | Definitions
> {
  const entry = yield* (yield* Journal).entry(citizenId, seq)
  const notice = entry && (yield* noticeIn(entry))
  if (!notice) return
  yield* (yield* Notices).add(citizenId, notice)
  yield* deliver(citizenId, notice)
})

const noticeIn = Effect.fnUntraced(function* ({
  seq: id,
  at,
  type,
  subject,
  data
}: JournalEntry): Effect.fn.Return<Notice | undefined, never, Definitions> {
  const kind = noticeOf(type)
  if (!kind) return undefined
  const name = yield* nameIn(data)
  const details = { ...detailsIn(data), ...(name && { serviceName: name }) }
  return v.parse(Notice, { id, at, kind, subject, details })
})

/** What the service is called in the version that the application keeps to. */
const nameIn = ({ service, definition }: JournalEntry["data"]) =>
  typeof service === "string"
    ? serviceName(service, typeof definition === "number" ? definition : undefined)
    : Effect.undefined

// A fact may carry anything under these names: what the words can't use is left out, not an error.
const detailsIn = (data: JournalEntry["data"]): NoticeDetails =>
  Object.fromEntries(
    Object.entries(NoticeDetails.entries).flatMap(([name, schema]) => {
      const read = v.safeParse(schema, data[name])
      return read.success && read.output !== undefined ? [[name, read.output]] : []
    })
  )
