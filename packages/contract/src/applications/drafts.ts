import { ApplicationId } from "@opora/domain/applications/application"
import { ApplicationNumber } from "@opora/domain/applications/number"
import { Answers } from "@opora/domain/catalogue/answers"
import { ServiceCode } from "@opora/domain/catalogue/names"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"

/** Counts the changes of an application from 1. */
export const ApplicationVersion = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0, "version.format")
)

/** The draft as it stands on the device, and the version it was written on; 0 for a new one. */
export const DraftBody = v.strictObject({
  service: ServiceCode,
  answers: Answers,
  version: ApplicationVersion
})

export const DraftSaved = v.pipe(
  v.object({ version: ApplicationVersion, savedAt: Instant }),
  v.metadata({ ref: "DraftSaved" })
)
export type DraftSaved = v.InferOutput<typeof DraftSaved>

/** The draft left unfinished for a service, if there is one. */
export const DraftFound = v.pipe(
  v.object({
    draft: v.optional(
      v.object({
        id: ApplicationId,
        version: ApplicationVersion,
        definition: v.number(),
        savedAt: Instant,
        answers: Answers
      })
    )
  }),
  v.metadata({ ref: "DraftFound" })
)
export type DraftFound = v.InferOutput<typeof DraftFound>

export const DraftQuery = v.strictObject({ service: ServiceCode })

/** The version that was confirmed. The confirmation's token goes in the header `Confirmation`. */
export const SubmitBody = v.strictObject({ version: ApplicationVersion })

export const ApplicationReceipt = v.pipe(
  v.object({ number: ApplicationNumber, submittedAt: Instant }),
  v.metadata({ ref: "ApplicationReceipt" })
)
export type ApplicationReceipt = v.InferOutput<typeof ApplicationReceipt>

export const RepeatBody = v.strictObject({ draftId: ApplicationId })
