import { Cause, type Layer, Logger } from "effect"
import type { Lines } from "./lines.ts"
import { unnamed, unnamedError } from "./unnamed.ts"

/** Effect's log as JSON lines, with whatever may be a person taken out. */
export const loggerTo = (lines: Lines): Layer.Layer<never> =>
  Logger.layer([
    Logger.make(({ cause, date, logLevel, message }) => {
      const errors = Cause.prettyErrors(cause).map(unnamedError)
      lines.add({
        at: date.toISOString(),
        level: logLevel,
        message: (Array.isArray(message) ? message : [message])
          .map((part) => (part instanceof Error ? unnamedError(part) : unnamed(String(part))))
          .join(" "),
        ...(errors.length > 0 && { errors })
      })
    })
  ])
