import { noticeOf } from "@opora/domain/notifications/notice-of"
import { policies } from "@opora/domain/notifications/policy"
import { type Kept, rowsOf } from "./database.ts"
import { eventually, inboxOf } from "./inbox.ts"
import type { Portal } from "./portal.ts"

/** Whose messages: the account, and where they go. */
interface Addressee {
  readonly id: string
  readonly sms: string
  readonly email?: string
}

/** How many messages the journal of the citizen promises, by channel. */
export const promisedTo = async (kept: Kept, { id, email }: Addressee) => {
  const rows = await rowsOf(kept, `select type from journal where citizen_id = '${id}'`)
  const channels = rows.flatMap(({ type }) => {
    const kind = noticeOf(String(type))
    return kind ? [...policies[kind].channels] : []
  })
  return {
    sms: channels.filter((channel) => channel === "sms").length,
    email: email ? channels.filter((channel) => channel === "email").length : 0
  }
}

/** How many came, apart from codes. */
export const receivedBy = async (portal: Portal, { sms, email }: Addressee) => {
  const told = async (to: string) =>
    (await inboxOf(portal, to)).filter(({ text }) => !/(?<!\d)\d{6}(?!\d)/.test(text)).length
  return { sms: await told(sms), email: email ? await told(email) : 0 }
}

/** Wait until nothing that is due is left to do. */
export const allCarriedOut = (kept: Kept, seconds = 30) =>
  eventually(async () => {
    const [row] = await rowsOf(
      kept,
      "select count(*) as due from effect_queue where state = 'pending' and visible_at <= current_timestamp"
    )
    return Number(row?.["due"]) === 0 ? true : undefined
  }, seconds)
