// What keeps the portal from starting, each said in one sentence before anything is built or deleted.

import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"

/** The first reason not to start, if there is one. With `--fresh`, empties the data folder. */
export const troubleWith = async ({ args, ports, data }) =>
  optionTrouble(args) ||
  (await portTrouble(ports)) ||
  (args.includes("--fresh") && freshTrouble(data)) ||
  folderTrouble(data)

const optionTrouble = (args) => {
  const unknown = args.find((arg) => arg !== "--fresh")
  return unknown && `There is no option ${unknown}: only --fresh, which begins anew`
}

const portTrouble = async (ports) => {
  const taken = new Map()
  for (const [name, port] of Object.entries(ports)) {
    if (!(Number.isInteger(port) && port > 0 && port < 65_536)) {
      return `${name} must be a port number from 1 to 65535`
    }
    if (taken.has(port)) return `${taken.get(port)} and ${name} are both ${port}: give each its own`
    taken.set(port, name)
    const code = await listening(port)
    if (code === "EADDRINUSE") {
      return `Port ${port} is busy: stop what uses it, or choose another: ${name}=${port + 100} npm start`
    }
    if (code) return `Port ${port} can't be opened (${code}): choose another with ${name}=…`
  }
}

/** Why nothing can listen there, if nothing can. */
const listening = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once("error", ({ code }) => resolve(code))
    server.listen(port, () => server.close(() => resolve(undefined)))
  })

/** Empty the data folder, if it is one of ours: what else is there is not ours to delete. */
const freshTrouble = (data) => {
  if (process.env.DATABASE_URL) {
    return "--fresh would delete the keys of what lies in DATABASE_URL: empty that database by hand"
  }
  const held = existsSync(data) ? inFolder(data) : []
  if (typeof held === "string") return held
  const isOurs =
    held.length === 0 || ["opora.db", "keys", "sandbox"].some((own) => held.includes(own))
  if (!isOurs)
    return `The folder ${data} holds something else than the portal's data: nothing was deleted`
  return tried(data, () => held.forEach((name) => rmSync(join(data, name), { recursive: true })))
}

const folderTrouble = (data) =>
  tried(data, () => {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    for (const folder of [
      data,
      ...["keys", "files", "logs", "sandbox"].map((own) => join(data, own))
    ]) {
      if (existsSync(folder)) accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    }
    for (const file of ["opora.db", "keys/house.json"].map((own) => join(data, own))) {
      if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
    }
  })

const inFolder = (data) => {
  let held
  return tried(data, () => (held = readdirSync(data))) ?? held
}

const tried = (data, act) => {
  try {
    act()
  } catch ({ code, path = data }) {
    return `The data folder ${data} can't be used (${code} at ${path}): give yourself the right to it, or name another: DATA_DIR=… npm start`
  }
}
