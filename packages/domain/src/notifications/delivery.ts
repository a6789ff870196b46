import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { NoticeId, NoticeKind } from "./notice.ts"

/**
 * A notice on its way to one telephone or mailbox.
 *
 *   sending ──▶ sent
 *    │   ▲ └──▶ refused   there is no such number or mailbox
 *    ▼   │
 *   waiting               the gateway did not answer; it is tried again
 */
export const Delivery = v.object({
  noticeId: NoticeId,
  kind: NoticeKind,
  channel: v.picklist(["sms", "email"]),
  /** As much of the address as its owner needs to know it: "+7 ••• •••-••-67". */
  to: v.string(),
  status: v.picklist(["sending", "waiting", "sent", "refused"]),
  tries: v.pipe(v.number(), v.integer()),
  /** When it was last tried. */
  at: Instant
})
export type Delivery = v.InferOutput<typeof Delivery>
