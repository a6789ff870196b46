import { serve } from "@hono/node-server"
import { ManagedRuntime } from "effect"
import * as v from "valibot"
import { makeApp } from "./app.ts"
import { outsideAt } from "./outside.ts"
import { databaseAt, servicesOn } from "./services.ts"
import { configOf } from "./setup/config.ts"
import { houseKeys } from "./setup/house-keys.ts"
import { sessionsOn } from "./setup/sessions.ts"
import { withPages } from "./setup/pages.ts"

// valibot's own messages repeat what was sent, and messages end up in logs.
v.setGlobalMessage(({ type }) => type)

const config = configOf(process.env)
const runtime = ManagedRuntime.make(
  servicesOn(databaseAt(config.database), houseKeys(config), outsideAt(config), config.hands)
)
await runtime.context() // a database we can't open should stop us here, not at the first citizen

const api = makeApp({ runtime, site: config, ...sessionsOn(runtime) })
const servers = [
  serve({ fetch: withPages(api, "web").fetch, port: config.port }),
  serve({ fetch: withPages(api, "desk").fetch, port: config.deskPort })
]

const stop = () => {
  for (const server of servers) server.close()
  void runtime.dispose().then(() => process.exit(0))
}
process.once("SIGTERM", stop)
process.once("SIGINT", stop)
