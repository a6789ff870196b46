import { Cause, type Layer, Logger } from "effect"
import type { Lines } from "./lines.ts"
import { unnamed, unnamedDetails, unnamedError } from "./unnamed.ts"

/** Effect's log as JSON lines, with whatever may be a person taken out. */
export const loggerTo = (lines: Lines): Layer.Layer<never> =>
  Logger.layer([
    Logger.make(({ cause, date, logLevel, message }) => {
      const errors = Cause.prettyErrors(cause).map(unnamedError)
      lines.add({
        at: date.toISOString(),
        level: logLevel,
        message: (Array.isArray(message) ? message : [message]).map(told).join(" "),
        ...(errors.length > 0 && { errors })
      })
    })
  ])

const told = (part: unknown): string => {
  if (part instanceof Error) return unnamedError(part)
  return typeof part === "object" && part !== null ? unnamedDetails(part) : unnamed(String(part))
}
