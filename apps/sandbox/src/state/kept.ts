import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as v from "valibot"

/** A value that outlives the process. */
export interface Kept<Value> {
  readonly value: Value
  /** Put the next value in its place, on disk before anything else happens. */
  readonly change: (next: (value: Value) => Value) => void
}

/**
 * A value in a JSON file. It is written whole beside the file and moved over it, so that a process
 * killed while writing leaves the old value. Small states only: each change writes everything.
 */
export const kept = <Value>(
  folder: string,
  name: string,
  schema: v.GenericSchema<unknown, Value>,
  empty: Value
): Kept<Value> => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  let value = existsSync(file) ? read(file, schema) : empty
  return {
    get value() {
      return value
    },
    change: (next) => {
      value = next(value)
      writeFileSync(`${file}.new`, JSON.stringify(value))
      renameSync(`${file}.new`, file)
    }
  }
}

const read = <Value>(file: string, schema: v.GenericSchema<unknown, Value>): Value => {
  const text = readFileSync(file, "utf8")
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  if (parsed.success) return parsed.output
  throw new Error(`The sandbox can't read its own ${file}. Remove it to begin anew.`)
}
