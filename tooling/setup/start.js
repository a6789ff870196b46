// `npm start`: the whole portal on SQLite with its simulated outside world.

import { spawn } from "node:child_process"
import { once } from "node:events"
import { accessSync, constants, mkdirSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { env, root, turbo } from "./processes.js"

const port = (name, otherwise) => Number(process.env[name] || otherwise)
const ports = {
  PORT: port("PORT", 3000),
  DESK_PORT: port("DESK_PORT", 3001),
  SANDBOX_PORT: port("SANDBOX_PORT", 3002),
  SMTP_PORT: port("SMTP_PORT", 3025)
}
const data = process.env.DATA_DIR || join(root, "data")

export const start = async (...args) => {
  const trouble = (await busyPort()) || folderTrouble(args.includes("--fresh"))
  if (trouble) {
    console.error(trouble)
    return 1
  }
  if (await turbo("build", "--output-logs=errors-only")) return 1

  // The sandbox first: the portal fills its authenticator when it starts.
  const sandbox = startApp("sandbox")
  await Promise.race([answers(`http://localhost:${ports.SANDBOX_PORT}/`), once(sandbox, "exit")])
  const children = [sandbox, startApp("api")]
  const ended = Promise.race(children.map(whenEnded))
  const asked = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]).then(() => 0)
  const code = await Promise.race([ended, asked])
  await Promise.all(children.map(stop))
  return code
}

const startApp = (app) => {
  const settings = { ...env, DATA_DIR: data, DEMO: "1", LOG_FILE: join(data, "logs", `${app}.log`) }
  for (const [name, value] of Object.entries(ports)) settings[name] = String(value)
  // A group of its own: Ctrl-C in the terminal must reach only us, who stop them in order.
  return spawn("node", [`apps/${app}/src/main.ts`], {
    cwd: root,
    env: settings,
    stdio: ["ignore", app === "api" ? "inherit" : "ignore", "inherit"],
    detached: true
  })
}

/** Wait until something answers at that address. */
const answers = async (url) => {
  while (!(await fetch(url).catch(() => undefined))) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const whenEnded = async (child) => {
  const [code] = await once(child, "exit")
  return code ?? 1
}

/** Ask it to stop, and insist after five seconds. */
const stop = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, "exit")
  child.kill("SIGTERM")
  const insist = setTimeout(() => child.kill("SIGKILL"), 5000)
  await ended
  clearTimeout(insist)
}

const busyPort = async () => {
  for (const [name, number] of Object.entries(ports)) {
    const code = await listening(number)
    if (code === "EADDRINUSE") {
      return `Port ${number} is busy: stop what uses it, or choose another: ${name}=${number + 100} npm start`
    }
    if (code) return `Port ${number} can't be opened (${code}): choose another with ${name}=…`
  }
}

/** Why nothing can listen there, if nothing can. */
const listening = (number) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once("error", ({ code }) => resolve(code))
    server.listen(number, () => server.close(() => resolve(undefined)))
  })

const folderTrouble = (fresh) => {
  try {
    if (fresh) rmSync(data, { recursive: true, force: true })
    mkdirSync(data, { recursive: true, mode: 0o700 })
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    return `The data folder ${data} can't be used (${error.code}): give yourself the right to it, or name another: DATA_DIR=… npm start`
  }
}
