// Installs what the lockfile names, unless it is installed already.

import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root, run } from "./processes.js"

const read = (file) => readFileSync(join(root, file), "utf8")

export const install = async () => {
  const wanted = read("pnpm-lock.yaml")
  const installed = "node_modules/.installed-lockfile"
  if (existsSync(join(root, installed)) && read(installed) === wanted) return 0
  const failed = await pnpm("install", "--frozen-lockfile", "--prefer-offline")
  if (!failed) writeFileSync(join(root, installed), wanted)
  return failed
}

/** The pinned pnpm: the one on this machine if it is that one, else fetched through npx. */
const pnpm = (...args) => {
  const { packageManager } = JSON.parse(read("package.json"))
  const found = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8" }).stdout?.trim()
  return packageManager === `pnpm@${found}`
    ? run("pnpm", ...args)
    : run("npx", "--yes", packageManager, ...args)
}
