import { Instant } from "@opora/domain/shared/instant"
import type { Locale } from "@opora/domain/shared/locale"
import { HTTPException } from "hono/http-exception"
import * as v from "valibot"
import { mend, problemResponse } from "./problems.ts"

interface Place<Id extends string> {
  readonly at: Instant
  readonly id: Id
}

/** The place after the last one of a full page, as readers hand it back to us. */
export const cursorOf = ({ at, id }: Place<string>): string =>
  Buffer.from(`${at} ${id}`, "utf8").toString("base64url")

/** Reads places of things with such identifiers; a cursor that we did not make is refused. */
export const placesOf =
  <Id extends string>(schema: v.GenericSchema<string, Id>) =>
  (cursor: string | undefined, locale: Locale): Place<Id> | undefined => {
    if (cursor === undefined) return undefined
    const [at, id] = Buffer.from(cursor, "base64url").toString("utf8").split(" ")
    const place = v.safeParse(v.object({ at: Instant, id: schema }), { at, id })
    if (place.success) return place.output
    const code = "cursor.format"
    const errors = [{ path: "after", code, message: mend(code, locale) }]
    throw new HTTPException(400, { res: problemResponse("InvalidRequest", locale, { errors }) })
  }
