// `npm start`: the whole portal on SQLite with its simulated outside world.

import { spawn } from "node:child_process"
import { once } from "node:events"
import { join, resolve } from "node:path"
import { env, quietly, root } from "./processes.js"
import { troubleWith } from "./troubles.js"

const port = (name, otherwise) => Number(process.env[name] || otherwise)
const ports = {
  PORT: port("PORT", 3000),
  DESK_PORT: port("DESK_PORT", 3001),
  SANDBOX_PORT: port("SANDBOX_PORT", 3002),
  SMTP_PORT: port("SMTP_PORT", 3025)
}
const data = process.env.DATA_DIR ? resolve(process.env.DATA_DIR) : join(root, "data")

export const start = async (...args) => {
  const trouble = await troubleWith({ args, ports, data })
  if (trouble) {
    console.error(trouble)
    return 1
  }
  if (await quietly("turbo", "run", "build", "--output-logs=errors-only")) return 1

  // The sandbox first: the portal fills its authenticator when it starts.
  const sandbox = startApp("sandbox")
  const early = await Promise.race([
    answers(`http://localhost:${ports.SANDBOX_PORT}/`),
    sandbox.ended
  ])
  if (typeof early === "number") return early || 1
  const apps = [sandbox, startApp("api")]
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"]
  const asked = Promise.race(signals.map((signal) => once(process, signal))).then(() => 0)
  const code = await Promise.race([asked, ...apps.map(({ ended }) => ended)])
  await Promise.all(apps.map(stop))
  return code
}

const startApp = (app) => {
  const log = join(data, "logs", `${app}.log`)
  const settings = { ...env, DATA_DIR: data, DEMO: "1", LEASHED: "1", LOG_FILE: log }
  for (const [name, value] of Object.entries(ports)) settings[name] = String(value)
  const child = spawn("node", [`apps/${app}/src/main.ts`], {
    cwd: root,
    env: settings,
    // They hold on to our end of the pipe: however we end, they end too.
    stdio: ["pipe", app === "api" ? "inherit" : "ignore", "inherit"],
    // A group of its own: Ctrl-C in the terminal must reach only us, who stop them in order.
    detached: true
  })
  return { child, ended: once(child, "exit").then(([code]) => code ?? 1) }
}

/** Wait until something answers at that address. */
const answers = async (url) => {
  while (!(await fetch(url).catch(() => undefined))) {
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** Ask it to stop, and insist after five seconds. */
const stop = async ({ child, ended }) => {
  child.kill("SIGTERM")
  const insist = setTimeout(() => child.kill("SIGKILL"), 5000)
  await ended
  clearTimeout(insist)
}
