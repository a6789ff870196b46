import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/**
 * Make a file that only its owner may read, unless it is there. Of several processes that start at once
 * one makes it and all read that one; a process killed while writing leaves nothing half written.
 */
export const madeOnce = (file: string, make: () => string | Uint8Array): void => {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}.new`
  writeFileSync(fresh, make(), { mode: 0o600, flush: true })
  try {
    linkSync(fresh, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(fresh)
  }
}
