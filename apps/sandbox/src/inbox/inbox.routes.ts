import { Hono } from "hono"
import { streamSSE } from "hono/streaming"
import { inboxPage, messageList } from "./inbox.pages.ts"
import type { Inbox } from "./inbox.ts"

/** The inbox to read: `/inbox` for people, `/inbox.json?to=` for tests. */
export const inboxRoutes = (inbox: Inbox) =>
  new Hono()
    .get("/inbox", (c) => {
      const search = c.req.query()
      return c.html(inboxPage(inbox.find(search).slice(0, 100), search))
    })
    .get("/inbox/list", (c) => c.html(messageList(inbox.find(c.req.query()).slice(0, 100))))
    .get("/inbox.json", (c) => c.json({ messages: inbox.find(c.req.query()) }))
    .delete("/inbox.json", (c) => {
      inbox.clear()
      return c.body(null, 204)
    })
    .get("/inbox/live", (c) =>
      streamSSE(c, async (stream) => {
        const closed = Promise.withResolvers<void>()
        const deaf = inbox.listen(() => void stream.writeSSE({ data: "new" }))
        stream.onAbort(() => closed.resolve())
        await closed.promise
        deaf()
      })
    )
