import { Effect, Layer } from "effect"
import { type Message, Messages } from "./messages.ts"

/** Messages in a map, by their id: for tests, which may read them. */
export const messagesInMemory = (sent = new Map<string, Message>()): Layer.Layer<Messages> =>
  Layer.succeed(Messages, {
    send: (message) => Effect.sync(() => void sent.set(message.messageId, message))
  })
