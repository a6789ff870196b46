import { Localised } from "@opora/domain/catalogue/localised"
import { Consent, ConsentId, DataCategories } from "@opora/domain/consents/consent"
import { Instant } from "@opora/domain/shared/instant"
import { AgencyCode } from "@opora/domain/staff/role"
import * as v from "valibot"
import { pageOf, pageAfter } from "../page.ts"

/** Which agency may see which data, for what and until when. */
export const ConsentView = v.pipe(
  v.object({
    id: ConsentId,
    status: v.picklist(["granted", "revoked", "expired"]),
    agency: AgencyCode,
    agencyName: Localised,
    data: DataCategories,
    purpose: Localised,
    /** "application/<id>" */
    subject: Consent.options[0].entries.subject,
    grantedAt: Instant,
    until: Instant,
    endedAt: v.optional(Instant)
  }),
  v.metadata({ ref: "Consent" })
)
export type ConsentView = v.InferOutput<typeof ConsentView>

export const ConsentList = v.pipe(pageOf(ConsentView), v.metadata({ ref: "ConsentList" }))

const ConsentEntry = v.object({
  at: Instant,
  type: v.picklist(["ConsentGranted", "ConsentNarrowed", "ConsentRevoked", "ConsentExpired"]),
  data: v.optional(DataCategories)
})

/** A consent with its history, newest first. */
export const ConsentWithHistory = v.pipe(
  v.object({ ...ConsentView.entries, history: v.array(ConsentEntry) }),
  v.metadata({ ref: "ConsentWithHistory" })
)
export type ConsentWithHistory = v.InferOutput<typeof ConsentWithHistory>

/** What stays open: a part of what was granted. */
export const NarrowBody = v.strictObject({ data: DataCategories })

export const ConsentsQuery = pageAfter(ConsentId)
export const ConsentPath = v.object({ consentId: ConsentId })
