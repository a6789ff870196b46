import * as v from "valibot"

/** What a member of staff may be. A clerk decides for one agency, an operator works for the portal. */
export const Role = v.picklist([
  "clerk",
  "operator",
  "support",
  "auditor",
  "publisher",
  "administrator"
])
export type Role = v.InferOutput<typeof Role>

/** Who may read the desk's own journal. */
export const journalReaders: ReadonlyArray<Role> = ["auditor", "administrator"]

/** An agency's short name, as definitions write it: "mvd", "fns". */
export const AgencyCode = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{1,30}$/, "agency.format"),
  v.brand("AgencyCode")
)
export type AgencyCode = v.InferOutput<typeof AgencyCode>

/** The portal itself, which issues papers in its own name. */
export const portal: AgencyCode = v.parse(AgencyCode, "opora")

export const ClerkId = v.pipe(v.string(), v.uuid(), v.brand("ClerkId"))
export type ClerkId = v.InferOutput<typeof ClerkId>
