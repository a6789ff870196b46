import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { openSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { send } from "./request.ts"

const root = join(import.meta.dirname, "../../..")

/** A program of ours at work. */
export interface Running {
  readonly child: ChildProcess
  /** kill -9: it learns nothing of it. */
  readonly kill: () => Promise<void>
  /** Ask it to stop, and wait until it has. */
  readonly stop: () => Promise<void>
}

interface Wanted {
  readonly app: "api" | "sandbox"
  readonly env: Readonly<Record<string, string>>
  /** Everything it says goes here. */
  readonly log: string
  /** It is ready when this address answers well. */
  readonly ready: string
  readonly host?: string
}

/** Start an app as `npm start` does, and wait until it is ready. */
export const startApp = async ({ app, env, log, ready, host }: Wanted): Promise<Running> => {
  const out = openSync(log, "a")
  const child = spawn(process.execPath, [join(root, "apps", app, "src/main.ts")], {
    cwd: root,
    env: { ...process.env, ...env, LEASHED: "1" },
    // However the tests end, what they started ends with them.
    stdio: ["pipe", out, out]
  })
  const ended = once(child, "exit")
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  const end = (signal: "SIGKILL" | "SIGTERM") => async () => {
    if (isOver()) return
    child.kill(signal)
    await ended
  }
  const until = Date.now() + 60_000
  for (;;) {
    const { status } = await send({ method: "GET", url: ready, ...(host && { headers: { host } }) })
    if (status === 200) break
    if (isOver() || Date.now() > until) throw new Error(`${app} did not start: see ${log}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return { child, kill: end("SIGKILL"), stop: end("SIGTERM") }
}

/** So many ports nobody listens at. */
export const freePorts = async (count: number): Promise<ReadonlyArray<number>> => {
  const servers = Array.from({ length: count }, () => createServer().listen(0))
  await Promise.all(servers.map((server) => once(server, "listening")))
  const ports = servers.map((server) => {
    const address = server.address()
    return typeof address === "object" && address ? address.port : 0
  })
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))))
  return ports
}
