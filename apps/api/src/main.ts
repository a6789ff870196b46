import { serve } from "@hono/node-server"
import { promiseNextNote } from "@opora/domain/journal/note-ends-daily"
import { Layer, ManagedRuntime } from "effect"
import * as v from "valibot"
import { makeApp } from "./app.ts"
import { Flood } from "./http/flood.ts"
import { Lines } from "./log/lines.ts"
import { loggerTo } from "./log/logger.ts"
import { outsideAt } from "./outside.ts"
import { databaseAt, servicesOn } from "./services.ts"
import { configOf } from "./setup/config.ts"
import { houseKeys } from "./setup/house-keys.ts"
import { withPages } from "./setup/pages.ts"
import { sessionsOn } from "./setup/sessions.ts"

// valibot's own messages repeat what was sent, and messages end up in logs.
v.setGlobalMessage(({ type }) => type)

const config = configOf(process.env)
const log = new Lines()
const runtime = ManagedRuntime.make(
  servicesOn(databaseAt(config.database), houseKeys(config), outsideAt(config), config.hands).pipe(
    Layer.provideMerge(loggerTo(log))
  )
)
await runtime.context() // a database we can't open should stop us here, not at the first citizen

const flood = new Flood(config.requestsPerMinute)
const api = makeApp({ runtime, site: config, flood, log, ...sessionsOn(runtime) })
await runtime.runPromise(promiseNextNote)
const servers = [
  serve({ fetch: withPages(api, "web").fetch, port: config.port }),
  serve({ fetch: withPages(api, "desk").fetch, port: config.deskPort })
]

const stop = () => {
  for (const server of servers) server.close()
  void runtime.dispose().then(() => {
    log.flush()
    process.exit(0)
  })
}
process.once("SIGTERM", stop)
process.once("SIGINT", stop)
