import type { Portal } from "./portal.ts"
import { send } from "./request.ts"

export interface Message {
  readonly channel: "sms" | "email"
  readonly messageId: string
  readonly to: string
  readonly subject?: string
  readonly text: string
}

/** What reached a telephone or a mailbox in the sandbox, newest first. */
export const inboxOf = async ({ sandbox }: Portal, to: string): Promise<ReadonlyArray<Message>> => {
  const url = `${sandbox}/inbox.json?to=${encodeURIComponent(to)}`
  const { body } = await send({ method: "GET", url })
  return body.messages
}

/** Try until it gives something, for so many seconds. */
export const eventually = async <Found>(
  look: () => Promise<Found | undefined>,
  seconds = 20
): Promise<Found> => {
  const until = Date.now() + seconds * 1000
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > until) throw new Error(`Not in ${seconds} s: ${look.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The latest code sent there, of those that are not in `before`. */
export const codeTo = (
  portal: Portal,
  to: string,
  before: ReadonlyArray<Message> = []
): Promise<string> =>
  eventually(async () => {
    const known = new Set(before.map(({ messageId }) => messageId))
    const fresh = (await inboxOf(portal, to)).filter(({ messageId }) => !known.has(messageId))
    return fresh.flatMap(({ text }) => /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? [])[0]
  })
