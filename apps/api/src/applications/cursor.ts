import { ApplicationId } from "@opora/domain/applications/application"
import type { Place } from "@opora/domain/applications/ports"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"

const Cursor = v.object({ at: Instant, id: ApplicationId })

/** The place after the last one of a full page, as readers hand it back to us. */
export const cursorOf = ({ at, id }: Place): string =>
  Buffer.from(`${at} ${id}`, "utf8").toString("base64url")

/** The place a cursor names; nothing of one we did not make. */
export const placeAt = (cursor: string | undefined): Place | undefined => {
  if (cursor === undefined) return undefined
  const [at, id] = Buffer.from(cursor, "base64url").toString("utf8").split(" ")
  const { success, output } = v.safeParse(Cursor, { at, id })
  return success ? output : undefined
}
