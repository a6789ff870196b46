import { Hono } from "hono"
import * as v from "valibot"
import type { Faults } from "../faults/faults.ts"
import { withKey } from "../http/bearer.ts"
import { orMistake } from "../http/read.ts"
import type { Inbox } from "./inbox.ts"

const Sms = v.strictObject({
  clientMessageId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  to: v.pipe(v.string(), v.regex(/^\+\d{10,15}$/)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(1600)),
  sender: v.optional(v.pipe(v.string(), v.maxLength(11)), "OPORA")
})

/** Numbers that end so belong to nobody. */
const nobody = /0000$/

/** The SMS gateway: takes a message once under the client's id, and says what became of it. */
export const smsRoutes = (key: string, inbox: Inbox, faults: Faults) => {
  const routes = new Hono()
  routes.use(withKey(key))
  routes.post("/messages", async (c) => {
    if (faults.strikes("sms-down")) return c.json({ error: "unavailable" }, 503)
    const sms = await orMistake(c, Sms)
    if (sms instanceof Response) return sms
    if (nobody.test(sms.to)) return c.json({ error: "unknown_subscriber" }, 422)
    const { clientMessageId: messageId, to, text, sender } = sms
    const { id } = inbox.receive({ channel: "sms", messageId, from: sender, to, text })
    if (faults.strikes("sms-silent")) return c.json({ error: "gateway_timeout" }, 504)
    return c.json({ id, clientMessageId: messageId, status: "accepted" }, 202)
  })
  routes.get("/messages/:id", (c) => {
    const message = inbox.get(c.req.param("id"))
    return message
      ? c.json({ id: message.id, status: "delivered", deliveredAt: message.at })
      : c.json({ error: "not_found" }, 404)
  })
  return routes
}
