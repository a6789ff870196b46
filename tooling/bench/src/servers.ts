import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"
import { settings } from "./account/setup.ts"

const ports = { ceiling: 3950, account: 3960, directory: 3962 }

/** Where the two answer. */
export const urls = {
  ceiling: `http://localhost:${ports.ceiling}`,
  account: `http://localhost:${ports.account}`
}

const root = join(import.meta.dirname, "../../..")

/** Start both servers on what was seeded; give back how to end them, and the account's memory. */
export const startServers = async (folder: string) => {
  const ceiling = spawn(
    process.execPath,
    [
      join(import.meta.dirname, "ceiling/server.ts"),
      join(folder, "ceiling.db"),
      String(ports.ceiling)
    ],
    { stdio: "inherit" }
  )
  const account = spawn(process.execPath, [join(root, "apps/api/src/main.ts")], {
    env: settings(folder, ports.account),
    stdio: ["ignore", "ignore", "inherit"]
  })
  directory.listen(ports.directory)
  await Promise.all([answers(`${urls.ceiling}/search`), answers(`${urls.account}/readyz`)])
  return {
    /** Resident memory of the account's process, in bytes. */
    memory: () => residentOf(account),
    stop: async () => {
      await Promise.all([ceiling, account].map(stop))
      directory.close()
    }
  }
}

/** The state's directory of addresses, of which the account asks whether an address names a house. */
const directory = createServer((_, response) => {
  response.end(JSON.stringify({ addresses: [{ id: "bench-1", level: "house" }] }))
})

const answers = async (url: string): Promise<void> => {
  const until = Date.now() + 60_000
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (Date.now() > until) throw new Error(`${url} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const residentOf = ({ pid = 0 }: ChildProcess): number => {
  const [, kilobytes = "0"] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
  return Number(kilobytes) * 1024
}

const stop = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, "exit")
  child.kill("SIGTERM")
  await ended
}
