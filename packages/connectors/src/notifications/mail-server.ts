import { MessageRefused, MessagesUnavailable } from "@opora/domain/notifications/messages"
import { Effect, Redacted, Scope } from "effect"
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
  Effect.gen(function* () {
    const opened = Effect.acquireRelease(transportTo(url), (transport) =>
      Effect.sync(() => transport.close())
    )
    // With the first letter: a process that sends none need not load what sends them.
    const transport = yield* Effect.cached(
      Effect.provideService(opened, Scope.Scope, yield* Scope.Scope)
    )

    return Effect.fnUntraced(function* ({ messageId, ...letter }) {
      const post = yield* transport
      yield* Effect.tryPromise({
        // The same id however often it is sent: mailboxes know a letter that comes again by it.
        try: () => post.sendMail({ ...letter, from, messageId: idIn(messageId, from) }),
        catch: (error) =>
          isRefusal(error)
            ? new MessageRefused({ reason: "no-such-address" })
            : new MessagesUnavailable()
      })
    })
  })

const transportTo = (url: Redacted.Redacted) =>
  Effect.promise(async () => {
    const { createTransport } = await import("nodemailer")
    return createTransport({
      url: Redacted.value(url),
      pool: true,
      maxConnections: 4,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000
    })
  })

/** A 5xx is said for good (RFC 5321, 4.2.1), if it is said of the letter and not of our own sign-in. */
const isRefusal = (error: unknown): boolean =>
  v.is(Refusal, error) && error.responseCode >= 500 && error.code !== "EAUTH"

const Refusal = v.looseObject({ responseCode: v.number(), code: v.optional(v.string()) })

const idIn = (messageId: string, from: string): string => {
  const host = /@([\w.-]+)>?$/.exec(from)?.[1] ?? "localhost"
  return `<${messageId}@${host}>`
}
