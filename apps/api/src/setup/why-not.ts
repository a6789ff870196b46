import * as v from "valibot"
import { unnamed } from "../log/unnamed.ts"

const Failed = v.object({
  message: v.string(),
  name: v.string(),
  code: v.optional(v.string()),
  path: v.optional(v.string()),
  port: v.optional(v.number())
})

/** Why the portal can't start, in a sentence for whoever starts it. The log tells where it broke. */
export const whyNot = (error: unknown): string => {
  const failed = v.safeParse(Failed, error)
  if (!failed.success) return `The portal can't start (${typeof error}).`
  const { message, name, code, path, port } = failed.output
  if (code === "EADDRINUSE") return `Port ${port} is busy: stop what uses it, or choose another.`
  if (path && code) return `The portal can't start: ${path} can't be used (${code}).`
  if (code?.startsWith("SQLITE_"))
    return `The database of the data folder can't be used: ${message}.`
  if (name.endsWith("SqlError"))
    return `The database that DATABASE_URL names can't be used: ${message}.`
  return `The portal can't start: ${error instanceof Unreadable ? message : unnamed(message)}.`
}

/** A file we were given, or made ourselves, is not what it should be. */
class Unreadable extends Error {
  constructor(file: string, what: string) {
    super(`${file} does not hold ${what}`)
  }
}

/** What is in the file, unless it is something else. */
export const readAs = <Value>(file: string, what: string, read: () => Value): Value => {
  try {
    return read()
  } catch (error) {
    // That it is not there, or closed to us, is said by the system better than by us.
    if (v.is(v.object({ path: v.string() }), error)) throw error
    throw new Unreadable(file, what)
  }
}
