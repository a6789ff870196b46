import { Refused } from "@opora/client/refused"

/** The server knows no such case, or none that this clerk may see; a mistyped number is none either. */
export const isGone = (error: unknown): boolean =>
  error instanceof Refused && (error.status === 404 || error.status === 400)
