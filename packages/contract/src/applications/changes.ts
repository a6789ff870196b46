import { Answers } from "@opora/domain/catalogue/answers"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"
import { ApplicationVersion } from "./drafts.ts"

/** What is being written to a clarification or an edit, and the version it was written on; 0 for a new one. */
export const ChangeBody = v.strictObject({ answers: Answers, version: ApplicationVersion })

/** What was written and not sent, if it can still be sent. */
export const ChangeFound = v.pipe(
  v.object({
    draft: v.optional(v.object({ version: ApplicationVersion, savedAt: Instant, answers: Answers }))
  }),
  v.metadata({ ref: "ChangeFound" })
)
