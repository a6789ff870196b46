import { promiseNextNote } from "@opora/domain/journal/note-ends-daily"
import { promiseReconciliation } from "@opora/domain/payments/reconcile"
import { Layer, ManagedRuntime } from "effect"
import { makeApp } from "./app.ts"
import { announcement, fillAuthenticator } from "./demo/announce.ts"
import { loadDemo } from "./demo/load-demo.ts"
import { Flood } from "./http/flood.ts"
import { Lines } from "./log/lines.ts"
import { loggerTo } from "./log/logger.ts"
import { unnamedError } from "./log/unnamed.ts"
import { outsideAt } from "./outside.ts"
import { databaseAt, servicesOn } from "./services.ts"
import { configOf } from "./setup/config.ts"
import { giveBackMemory } from "./setup/give-back-memory.ts"
import { houseKeys } from "./setup/house-keys.ts"
import { closed, listening } from "./setup/listening.ts"
import { withPages } from "./setup/pages.ts"
import { sessionsOn } from "./setup/sessions.ts"
import { tracesOf } from "./setup/traces.ts"
import { whyNot } from "./setup/why-not.ts"

const log = new Lines(process.env["LOG_FILE"])

const start = async () => {
  const config = configOf(process.env)
  const runtime = ManagedRuntime.make(
    servicesOn(
      databaseAt(config.database),
      houseKeys(config),
      outsideAt(config),
      config.hands
    ).pipe(Layer.provideMerge(Layer.merge(loggerTo(log), tracesOf(config))))
  )
  await runtime.context() // a database we can't open should stop us here, not at the first citizen
  await runtime.runPromise(promiseNextNote)
  await runtime.runPromise(promiseReconciliation)
  if (config.demo) await runtime.runPromise(loadDemo)

  giveBackMemory()
  const flood = new Flood(config.requestsPerMinute)
  const stopping = new AbortController()
  const api = makeApp({
    runtime,
    site: config,
    flood,
    log,
    stopping: stopping.signal,
    ...sessionsOn(runtime)
  })
  const servers = await Promise.all([
    listening(config.port, withPages(api, "web", config.publicUrl).fetch),
    listening(config.deskPort, withPages(api, "desk", config.deskUrl).fetch)
  ])
  const stop = async () => {
    stopping.abort()
    await Promise.all(servers.map(closed))
    await runtime.dispose()
    log.flush()
    process.exit(0)
  }
  if (config.demo) {
    await fillAuthenticator(config).catch(() => console.error("The sandbox does not answer."))
    console.log(announcement(config))
  }
  process.once("SIGTERM", () => void stop())
  process.once("SIGINT", () => void stop())
  // Whoever started us holds the other end: when they are gone, however they went, so are we.
  if (process.env["LEASHED"] === "1") process.stdin.once("end", () => void stop()).resume()
}

try {
  await start()
} catch (error) {
  log.add({ at: new Date().toISOString(), level: "Error", message: unnamedError(error) })
  log.flush()
  console.error(whyNot(error))
  process.exit(1)
}
