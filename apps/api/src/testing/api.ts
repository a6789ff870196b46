import type { SignedIn } from "@opora/domain/accounts/current-citizen"
import type { ClerkAtDesk } from "@opora/domain/staff/current-clerk"
import { sqlite } from "@opora/store/database/sqlite"
import { VaultKeys } from "@opora/store/vault/vault-keys"
import { Layer, ManagedRuntime } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { makeApp } from "../app.ts"
import { Flood } from "../http/flood.ts"
import type { Site, World } from "../http/world.ts"
import { Lines } from "../log/lines.ts"
import { loggerTo } from "../log/logger.ts"
import { servicesOn } from "../services.ts"
import { sessionsOn } from "../setup/sessions.ts"
import { migratedIn } from "./migrated.ts"
import { outsideInMemory } from "./outside.ts"
import { promised } from "./promised.ts"

const site: Site = {
  publicUrl: "http://localhost:3000",
  deskUrl: "http://localhost:3001",
  proxies: 0
}

const keys = Layer.succeed(VaultKeys, {
  current: { id: "test", bytes: new Uint8Array(32).fill(7) },
  indexRoot: new Uint8Array(32).fill(9)
})

interface Given {
  /** Who is signed in, by the cookie they show; when not given, real sessions decide. */
  readonly citizens?: Record<string, SignedIn>
  readonly clerks?: Record<string, ClerkAtDesk>
  readonly outside?: typeof outsideInMemory
}

export interface Asking {
  /** The session cookie's value, of a citizen or of a clerk. */
  readonly cookie?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/**
 * The API over a fresh SQLite, with the outside in memory and no hands at work: what was promised is
 * carried out by `runJobs`. Gone when the test is over.
 */
export const testWorld = async (given: Given = {}) => {
  const { dispose, ...made } = await worldOf(given)
  onTestFinished(dispose)
  return made
}

/** The same, to be disposed of by whoever asked for it. */
export const worldOf = async ({
  citizens = {},
  clerks = {},
  outside = outsideInMemory
}: Given = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "opora-api-"))
  const logged: Array<string> = []
  const log = new Lines((text) => logged.push(text))
  const services = servicesOn(sqlite(await migratedIn(folder)), keys, outside, 0)
  const runtime = ManagedRuntime.make(services.pipe(Layer.provideMerge(loggerTo(log))))
  await runtime.context()
  const dispose = async () => {
    await runtime.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
  const stopping = new AbortController()
  const real = sessionsOn(runtime)
  const world: World = {
    runtime,
    site,
    flood: new Flood(10_000),
    log,
    stopping: stopping.signal,
    citizenOf: async (token, background) => citizens[token] ?? real.citizenOf(token, background),
    owedTokenOf: real.owedTokenOf,
    clerkOf: async (token, background) => clerks[token] ?? real.clerkOf(token, background)
  }
  const app = promised(makeApp(world))

  /** Ask as a browser would from our own page: "POST /api/v1/applications". */
  const ask = async (request: string, { cookie = "", body, headers = {} }: Asking = {}) => {
    const [method = "GET", path = "/"] = request.split(" ")
    const origin = path.startsWith("/api/v1/desk/") ? site.deskUrl : site.publicUrl
    const response = await app.request(`${origin}${path}`, {
      method,
      headers: {
        host: new URL(origin).host,
        cookie: `__Host-sid=${cookie}; __Host-desk=${cookie}`,
        "sec-fetch-site": "same-origin",
        "content-type": "application/json",
        ...headers
      },
      ...(body !== undefined && { body: JSON.stringify(body) })
    })
    const text = await response.text()
    const type = response.headers.get("content-type")
    const isJson = /json/.test(type ?? "")
    return {
      status: response.status,
      type,
      headers: response.headers,
      body: isJson && text ? JSON.parse(text) : text
    }
  }
  return { app, ask, runtime, world, logged, stopping, dispose }
}
