import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, openSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { staffComes } from "./given/staff.ts"
import { portalUrls, ports } from "./portal-urls.ts"

const root = join(import.meta.dirname, "../../..")

/** Start the portal and its simulated outside on a fresh data folder; give back how to end them. */
export default async function startPortal(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), "opora-e2e-"))
  const log = openSync(join(data, "portal.log"), "a")
  const env = {
    ...process.env,
    DATA_DIR: data,
    DEMO: "1",
    // The tests' browsers say where they come from, as a proxy of ours would.
    PROXIES: "1",
    PORT: String(ports.web),
    DESK_PORT: String(ports.desk),
    SANDBOX_PORT: String(ports.sandbox),
    SMTP_PORT: String(ports.smtp)
  }
  const children: Array<ChildProcess> = []
  const begin = (app: string) => {
    const main = join(root, "apps", app, "src/main.ts")
    children.push(spawn(process.execPath, [main], { cwd: root, env, stdio: ["ignore", log, log] }))
  }
  try {
    // The sandbox first: the portal fills its authenticator when it starts.
    begin("sandbox")
    await answers(portalUrls.sandbox)
    begin("api")
    await answers(`${portalUrls.web}/readyz`)
    await staffComes()
  } catch (error) {
    for (const child of children) child.kill("SIGKILL")
    throw error
  }
  return async () => {
    await Promise.all(children.map(stop))
    rmSync(data, { recursive: true, force: true })
  }
}

const answers = async (url: string): Promise<void> => {
  const until = Date.now() + 60_000
  for (;;) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    if (Date.now() > until) throw new Error(`${url} does not answer: see portal.log`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return
  const ended = once(child, "exit")
  child.kill("SIGTERM")
  await ended
}
