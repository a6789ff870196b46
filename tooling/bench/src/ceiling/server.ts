/** What the machine can do: Hono and prepared statements by hand, one commit for each command. */
import { serve } from "@hono/node-server"
import SQLite from "better-sqlite3"
import { type Context, Hono } from "hono"
import { getCookie } from "hono/cookie"
import { createHmac } from "node:crypto"
import { outsideKey } from "../outside-key.ts"
import { commandsOn } from "./commands.ts"
import { questionsTo } from "./questions.ts"
import { durable } from "./schema.ts"
import { searchIn } from "./search.ts"

const [path = "", port = "0"] = process.argv.slice(2)
const db = new SQLite(path)
durable(db)
const questions = questionsTo(db)
const commands = commandsOn(db)

const citizenOf = (c: Context) => questions.session(getCookie(c, "__Host-sid") ?? "")

const app = new Hono()
  .get("/session", (c) => {
    const session = citizenOf(c)
    return session ? c.json(session) : c.json({}, 401)
  })
  .get("/applications", (c) => {
    const session = citizenOf(c)
    return session ? c.json({ items: questions.latest(session.citizen) }) : c.json({}, 401)
  })
  .put("/applications/:id/draft", async (c) => {
    const session = citizenOf(c)
    if (!session) return c.json({}, 401)
    const { service, answers } = await c.req.json()
    return c.json(commands.keep(session.citizen, c.req.param("id"), service, answers))
  })
  .post("/applications/:id/submit", (c) => {
    const session = citizenOf(c)
    if (!session) return c.json({}, 401)
    const token = c.req.header("confirmation") ?? ""
    const receipt = commands.submit(session.citizen, c.req.param("id"), token)
    return receipt ? c.json(receipt) : c.json({}, 409)
  })
  .post("/callback", async (c) => {
    const body = await c.req.text()
    const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": mac } = c.req.header()
    const own = createHmac("sha256", outsideKey).update(`${id}.${at}.${body}`).digest("base64")
    if (mac !== `v1,${own}`) return c.json({}, 401)
    const { data } = JSON.parse(body)
    return commands.pay(data.reference, data.amount) ? c.body(null, 204) : c.json({}, 409)
  })
  .get("/search", (c) => {
    const items = searchIn(c.req.query("text") ?? "")
    return c.json({ items, total: items.length })
  })

serve({ fetch: app.fetch, port: Number(port) })
