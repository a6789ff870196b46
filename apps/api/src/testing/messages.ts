import type { Message } from "@opora/domain/notifications/messages"
import { messagesInMemory } from "@opora/domain/notifications/messages-in-memory"
import { Layer } from "effect"
import { testWorld } from "./api.ts"
import { runJobs } from "./jobs.ts"
import { outsideInMemory } from "./outside.ts"

/**
 * The API over a fresh SQLite, and the inbox of everybody: `await codeTo("+79…")` sends what is promised
 * and reads the latest code there.
 */
export const worldWithInbox = async () => {
  const sent = new Map<string, Message>()
  const outside = Layer.merge(outsideInMemory, messagesInMemory(sent))
  const api = await testWorld({ outside })

  const messagesTo = async (contact: string): Promise<ReadonlyArray<Message>> => {
    await runJobs(api.runtime, "SendCode")
    return [...sent.values()].filter(({ to }) => to === contact)
  }
  const codeTo = async (contact: string): Promise<string> => {
    const last = (await messagesTo(contact)).at(-1)
    return last?.template === "code" ? last.params.code : ""
  }
  return { ...api, messagesTo, codeTo }
}

/** A code of six digits that is not this one. */
export const anotherThan = (code: string): string => (code === "111111" ? "222222" : "111111")
