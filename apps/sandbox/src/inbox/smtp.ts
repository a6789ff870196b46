import { buffer } from "node:stream/consumers"
import PostalMime from "postal-mime"
import { SMTPServer, type SMTPServerDataStream } from "smtp-server"
import type { Faults } from "../faults/faults.ts"
import type { Inbox } from "./inbox.ts"

export interface MailServer {
  readonly port: number
  readonly close: () => Promise<void>
}

/** A mail server that takes letters for everyone into the inbox. */
export const startMailServer = async (
  port: number,
  inbox: Inbox,
  faults: Faults
): Promise<MailServer> => {
  const server = new SMTPServer({
    // It listens on this machine alone, and speaks plainly.
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    size: 10 * 1024 * 1024,
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      if (faults.strikes("mail-later")) return done(answer(451, "Try again later"))
      const refused = faults.strikes("mail-refused") ?? address.startsWith("nobody@")
      done(refused ? answer(550, "No such mailbox here") : null)
    },
    onData: (stream, { envelope }, done) => {
      const recipients = envelope.rcptTo.map(({ address }) => address)
      const sender = envelope.mailFrom ? envelope.mailFrom.address : ""
      const hand = async () => {
        const taken = take(stream, sender, recipients, inbox)
        done(await answerTo(taken, () => faults.strikes("mail-silent") !== undefined))
      }
      void hand()
    }
  })
  // A client that hangs up in the middle is no reason to stop.
  server.on("error", () => undefined)
  await new Promise<void>((listening, failed) => {
    server.server.once("error", failed)
    server.listen(port, "127.0.0.1", listening)
  })
  const address = server.server.address()
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () => new Promise((closed) => server.close(closed))
  }
}

const take = async (
  stream: SMTPServerDataStream,
  from: string,
  recipients: ReadonlyArray<string>,
  inbox: Inbox
) => {
  const letter = await PostalMime.parse(await buffer(stream))
  for (const to of recipients) {
    inbox.receive({
      channel: "email",
      messageId: letter.messageId ?? crypto.randomUUID(),
      from: letter.from?.address ?? from,
      to,
      subject: letter.subject ?? "",
      text: letter.text ?? letter.html ?? ""
    })
  }
}

/** What the server says to a letter it took, or could not take. */
const answerTo = async (taken: Promise<void>, silent: () => boolean): Promise<Error | null> => {
  try {
    await taken
    return silent() ? answer(451, "Taken, but not said so") : null
  } catch {
    return answer(554, "This letter can't be read")
  }
}

const answer = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })
