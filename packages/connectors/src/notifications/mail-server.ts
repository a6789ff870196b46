import { MessageRefused, MessagesUnavailable } from "@opora/domain/notifications/messages"
import { Effect, Redacted, type Scope } from "effect"
import { createTransport } from "nodemailer"
import * as v from "valibot"

export interface MailServer {
  /** smtp:// or smtps://, with user and password if there are any. */
  readonly url: Redacted.Redacted
  /** "Опора <no-reply@opora.example>" */
  readonly from: string
}

interface Letter {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** A way to hand letters over by SMTP. Connections are kept and used again. */
export const makeMailer = ({
  url,
  from
}: MailServer): Effect.Effect<
  (letter: Letter) => Effect.Effect<void, MessagesUnavailable | MessageRefused>,
  never,
  Scope.Scope
> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() =>
        createTransport({
          url: Redacted.value(url),
          pool: true,
          maxConnections: 4,
          connectionTimeout: 10_000,
          greetingTimeout: 10_000,
          socketTimeout: 20_000
        })
      ),
      (transport) => Effect.sync(() => transport.close())
    ),
    (transport) =>
      ({ messageId, ...letter }) =>
        Effect.tryPromise({
          // The same id however often it is sent: mailboxes know a letter that comes again by it.
          try: () => transport.sendMail({ ...letter, from, messageId: idIn(messageId, from) }),
          catch: (error) =>
            isRefusal(error)
              ? new MessageRefused({ reason: "no-such-address" })
              : new MessagesUnavailable()
        }).pipe(Effect.asVoid)
  )

/** A 5xx is said for good (RFC 5321, 4.2.1), if it is said of the letter and not of our own sign-in. */
const isRefusal = (error: unknown): boolean =>
  v.is(Refusal, error) && error.responseCode >= 500 && error.code !== "EAUTH"

const Refusal = v.looseObject({ responseCode: v.number(), code: v.optional(v.string()) })

const idIn = (messageId: string, from: string): string => {
  const host = /@([\w.-]+)>?$/.exec(from)?.[1] ?? "localhost"
  return `<${messageId}@${host}>`
}
