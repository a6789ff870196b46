// How the set-up starts other programs.

import { spawn } from "node:child_process"
import { delimiter, join } from "node:path"

export const root = join(import.meta.dirname, "../..")

const bin = join(root, "node_modules/.bin")
const pinnedNode = join(root, "node_modules/node/bin")

/** The environment of everything we start: the pinned Node and the installed tools come first. */
export const env = {
  ...process.env,
  PATH: [pinnedNode, bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1"
}

/** Run a command to its end, passing signals on. Gives its exit code. */
export const run = (command, ...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: "inherit" })
    const pass = (signal) => child.kill(signal)
    process.on("SIGINT", pass).on("SIGTERM", pass)
    child.on("error", reject)
    child.on("exit", (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass)
      resolve(code ?? 1)
    })
  })

/** The same without a word, unless it fails: then all it said. */
export const quietly = (command, ...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] })
    const pass = (signal) => child.kill(signal)
    process.on("SIGINT", pass).on("SIGTERM", pass)
    const said = []
    child.stdout.on("data", (part) => said.push(part))
    child.stderr.on("data", (part) => said.push(part))
    child.on("error", reject)
    child.on("close", (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass)
      if (code !== 0) process.stderr.write(Buffer.concat(said))
      resolve(code ?? 1)
    })
  })

// turbo looks for pnpm on the path: it is installed with the rest.
export const turbo = (...args) => run(join(bin, "turbo"), "run", ...args)

export const node = (...args) => run(join(pinnedNode, "node"), ...args)
