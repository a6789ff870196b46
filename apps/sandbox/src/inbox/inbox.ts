import { randomUUID } from "node:crypto"
import * as v from "valibot"
import { kept } from "../state/kept.ts"

/** An SMS or a letter that reached its telephone or mailbox. */
export const Received = v.object({
  id: v.string(),
  channel: v.picklist(["sms", "email"]),
  /** The sender's own id: handed over twice, the message arrives once. */
  messageId: v.string(),
  from: v.string(),
  to: v.string(),
  subject: v.optional(v.string()),
  text: v.string(),
  at: v.string()
})
export type Received = v.InferOutput<typeof Received>

/** Which messages: to whom, and how. */
export interface Search {
  readonly to?: string | undefined
  readonly channel?: string | undefined
}

/** All that was sent to telephones and mailboxes, newest first. */
export interface Inbox {
  /** Takes a message; a repeated one only gives back the first. */
  readonly receive: (message: Omit<Received, "id" | "at">) => Received
  readonly find: (search: Search) => ReadonlyArray<Received>
  readonly get: (id: string) => Received | undefined
  readonly clear: () => void
  /** Calls the listener on each new message, until the returned function is called. */
  readonly listen: (listener: () => void) => () => void
}

const most = 1000

export const makeInbox = (folder: string): Inbox => {
  const messages = kept<ReadonlyArray<Received>>(folder, "inbox", v.array(Received), [])
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())

  return {
    receive: (message) => {
      const first = messages.value.find((other) => sameMessage(other, message))
      if (first) return first
      const received = { ...message, id: randomUUID(), at: new Date().toISOString() }
      messages.change((held) => [received, ...held].slice(0, most))
      tell()
      return received
    },
    find: ({ to, channel }) =>
      messages.value.filter(
        (message) =>
          (!to || keyOf(message.to).includes(keyOf(to))) &&
          (!channel || message.channel === channel)
      ),
    get: (id) => messages.value.find((message) => message.id === id),
    clear: () => {
      messages.change(() => [])
      tell()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}

const sameMessage = (a: Omit<Received, "id" | "at">, b: Omit<Received, "id" | "at">) =>
  a.channel === b.channel && a.messageId === b.messageId && keyOf(a.to) === keyOf(b.to)

/** Spaces, brackets and dashes in a number, and capitals in an address, make no difference. */
const keyOf = (address: string): string => address.toLowerCase().replaceAll(/[\s()-]/g, "")
