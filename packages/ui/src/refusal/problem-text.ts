import { Refused, Unreachable } from "@opora/client/refused"
import { words } from "../words/ui.words.ts"

/** What a failure says to the reader. Refusals come in the reader's language already. */
export const problemText = (error: unknown): string => {
  if (error instanceof Refused) return error.title
  return error instanceof Unreachable ? words().unreachable : words().broken
}
