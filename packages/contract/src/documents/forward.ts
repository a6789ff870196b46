import { ApplicationId } from "@opora/domain/applications/application"
import { ApplicationNumber } from "@opora/domain/applications/number"
import { Localised } from "@opora/domain/catalogue/localised"
import { FieldId, ServiceCode } from "@opora/domain/catalogue/names"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"
import { ApplicationVersion } from "../applications/drafts.ts"

/** A field of a service that takes the document. */
export const Recipient = v.pipe(
  v.object({
    service: ServiceCode,
    title: Localised,
    agencyName: Localised,
    field: FieldId,
    label: Localised,
    /** An application whose agency waits for a file, the draft left unfinished, or a new one. */
    into: v.variant("is", [
      v.object({ is: v.literal("asked"), id: ApplicationId, number: ApplicationNumber }),
      v.object({ is: v.literal("draft"), id: ApplicationId }),
      v.object({ is: v.literal("new") })
    ]),
    /** The document is there already. */
    attached: v.boolean()
  }),
  v.metadata({ ref: "DocumentRecipient" })
)
export type Recipient = v.InferOutput<typeof Recipient>

export const RecipientList = v.pipe(
  v.object({ items: v.array(Recipient) }),
  v.metadata({ ref: "DocumentRecipients" })
)

/** Where the document is to go. `draftId` names the draft to begin, if there is none for the service. */
export const ForwardBody = v.strictObject({
  service: ServiceCode,
  field: FieldId,
  draftId: ApplicationId
})
export type ForwardBody = v.InferOutput<typeof ForwardBody>

/** The draft that has the document now. */
export const DocumentForwarded = v.pipe(
  v.object({ applicationId: ApplicationId, version: ApplicationVersion }),
  v.metadata({ ref: "DocumentForwarded" })
)

/** To whom a document went, with which application, and whether they may still open it. */
const Handover = v.pipe(
  v.object({
    at: Instant,
    applicationId: ApplicationId,
    number: ApplicationNumber,
    title: Localised,
    agencyName: Localised,
    isOpen: v.boolean()
  }),
  v.metadata({ ref: "DocumentHandover" })
)

export const HandoverList = v.pipe(
  v.object({ items: v.array(Handover) }),
  v.metadata({ ref: "DocumentHandovers" })
)
