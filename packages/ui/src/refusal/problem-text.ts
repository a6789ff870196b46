import { Refused, Unreachable } from "@opora/client/refused"
import { words } from "../words/ui.words.ts"

/**
 * What a failure says to the reader. Refusals come in the reader's language already; where no form can show
 * what is wrong at its fields, that is said here.
 */
export const problemText = (error: unknown): string => {
  if (error instanceof Refused) return told(error)
  return error instanceof Unreachable ? words().unreachable : words().broken
}

const told = ({ title, errors, retryAfter }: Refused): string => {
  if (errors.length > 0) return errors.map(({ message }) => message).join(". ")
  return retryAfter === undefined ? title : `${title}. ${wait(retryAfter)}`
}

const wait = (seconds: number): string =>
  seconds < 90 ? words().wait.seconds(seconds) : words().wait.minutes(Math.ceil(seconds / 60))
