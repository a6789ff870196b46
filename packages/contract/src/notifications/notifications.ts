import { Delivery } from "@opora/domain/notifications/delivery"
import { Notice, NoticeId, Topic } from "@opora/domain/notifications/notice"
import * as v from "valibot"
import { PageQuery, pageOf, SeqCursor } from "../page.ts"

const Entry = v.pipe(v.object(Notice.entries), v.metadata({ ref: "Notice" }))

/** A page of the feed, newest first. */
export const Notices = v.pipe(pageOf(Entry), v.metadata({ ref: "Notices" }))
export type Notices = v.InferOutput<typeof Notices>

const Sent = v.pipe(v.object(Delivery.entries), v.metadata({ ref: "Delivery" }))

/** What was sent where, newest first. */
export const Deliveries = v.pipe(pageOf(Sent), v.metadata({ ref: "Deliveries" }))
export type Deliveries = v.InferOutput<typeof Deliveries>

/** The badge. */
export const Unread = v.pipe(
  v.object({ unread: v.pipe(v.number(), v.integer()) }),
  v.metadata({ ref: "Unread" })
)

const paged = {
  ...PageQuery.entries,
  after: v.optional(
    v.pipe(
      SeqCursor,
      v.transform((id) => v.parse(NoticeId, id))
    )
  )
}

/** Which part of the feed: «Непрочитанные», «За последние 7 дней», «По типу услуги». */
export const FeedQuery = v.strictObject({
  unread: v.optional(v.picklist(["true", "false"], "unread.format")),
  days: v.optional(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, "days.format"), v.transform(Number))
  ),
  topic: v.optional(v.picklist(Topic.options, "topic.unknown")),
  ...paged
})

export const DeliveryQuery = v.strictObject(paged)

export const NoticePath = v.object({
  noticeId: v.pipe(v.string(), v.regex(/^\d{1,15}$/, "notice.id"), v.transform(Number), NoticeId)
})

/** Everything up to and with that one is read. */
export const ReadUpTo = v.strictObject({ upTo: NoticeId })
