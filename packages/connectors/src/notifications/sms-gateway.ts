import { MessageRefused, MessagesUnavailable } from "@opora/domain/notifications/messages"
import { Effect, Redacted } from "effect"
import { type Answer, ask } from "../outside/ask.ts"

export interface SmsGateway {
  readonly url: string
  readonly key: Redacted.Redacted
}

interface Sms {
  /** The gateway sends one SMS for one id, however often it is asked. */
  readonly messageId: string
  readonly to: string
  readonly text: string
}

/** Hand an SMS over to the gateway. */
export const sendSms = (
  { url, key }: SmsGateway,
  { messageId, to, text }: Sms
): Effect.Effect<void, MessagesUnavailable | MessageRefused> =>
  ask({
    method: "POST",
    url: `${url}/messages`,
    key: Redacted.value(key),
    body: { clientMessageId: messageId, to, text },
    patience: "10 seconds"
  }).pipe(
    Effect.catchTag("Unanswered", () => new MessagesUnavailable()),
    Effect.flatMap(meaningOf)
  )

const meaningOf = ({
  status
}: Answer): Effect.Effect<void, MessagesUnavailable | MessageRefused> => {
  if (status === 200 || status === 202) return Effect.void
  return status === 422
    ? new MessageRefused({ reason: "no-such-address" })
    : new MessagesUnavailable()
}
