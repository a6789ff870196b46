import { ApplicationId } from "@opora/domain/applications/application"
import type { Place } from "@opora/domain/applications/ports"
import { Instant } from "@opora/domain/shared/instant"
import type { Locale } from "@opora/domain/shared/locale"
import { HTTPException } from "hono/http-exception"
import * as v from "valibot"
import { mend, problemResponse } from "../http/problems.ts"

const Cursor = v.object({ at: Instant, id: ApplicationId })

/** The place after the last one of a full page, as readers hand it back to us. */
export const cursorOf = ({ at, id }: Place): string =>
  Buffer.from(`${at} ${id}`, "utf8").toString("base64url")

/** The place a cursor names; one that we did not make is refused. */
export const placeAt = (cursor: string | undefined, locale: Locale): Place | undefined => {
  if (cursor === undefined) return undefined
  const [at, id] = Buffer.from(cursor, "base64url").toString("utf8").split(" ")
  const place = v.safeParse(Cursor, { at, id })
  if (place.success) return place.output
  const code = "cursor.format"
  const errors = [{ path: "after", code, message: mend(code, locale) }]
  throw new HTTPException(400, { res: problemResponse("InvalidRequest", locale, { errors }) })
}
