import { Context, Data, type Effect } from "effect"
import type { Locale } from "../shared/locale.ts"
import type { CodePurpose, NoticeParams } from "./message.ts"

/** Something to say to one telephone or mailbox. Its words belong to whoever sends it. */
export type Message = {
  /** The same id is the same message, however often it is handed over. At most 100 characters. */
  readonly messageId: string
  readonly channel: Channel
  /** A telephone as +7XXXXXXXXXX, or a mail address. */
  readonly to: string
  readonly locale: Locale
} & (
  | { readonly template: "code"; readonly params: CodeParams }
  | { readonly template: "already-registered"; readonly params: Record<string, never> }
  | { readonly template: "notice"; readonly params: NoticeParams }
)

export type Channel = "sms" | "email"

/** A one-time code: what it is for, and how long it lives. */
export interface CodeParams {
  readonly code: string
  readonly purpose: CodePurpose
  readonly minutes: number
  /** The last two digits of the operation it confirms, shown on the page beside the field. */
  readonly operation?: string
}

/** The gateway or the mail server does not answer: try again later. */
export class MessagesUnavailable extends Data.TaggedError("MessagesUnavailable") {}

/** The message was refused for good: there is no such number or mailbox. */
export class MessageRefused extends Data.TaggedError("MessageRefused")<{
  readonly reason: "no-such-address" | "refused"
}> {}

/** Brings messages to telephones and mailboxes. */
export class Messages extends Context.Service<
  Messages,
  { readonly send: (message: Message) => Effect.Effect<void, MessagesUnavailable | MessageRefused> }
>()("@opora/domain/notifications/Messages") {}
