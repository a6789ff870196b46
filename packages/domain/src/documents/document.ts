import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Day } from "../profile/day.ts"
import { Instant } from "../shared/instant.ts"
import { AgencyCode } from "../staff/role.ts"
import { FileRef } from "./file.ts"

export const DocumentId = v.pipe(v.string(), v.uuid(), v.brand("DocumentId"))
export type DocumentId = v.InferOutput<typeof DocumentId>

/** What a document is. "attachment" came with an application, "result" from an agency. */
export const DocumentKind = v.picklist([
  "passport",
  "snils",
  "inn",
  "birth-certificate",
  "marriage-certificate",
  "driving-licence",
  "power-of-attorney",
  "income-statement",
  "photo",
  "attachment",
  "receipt",
  "result",
  "other"
])
export type DocumentKind = v.InferOutput<typeof DocumentKind>

/** As a citizen names it. Control characters would reach the name of the downloaded file. */
export const DocumentTitle = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("title.empty"),
  v.maxLength(120, "title.too_long"),
  v.regex(/^[^\p{C}]+$/u, "title.characters")
)

const kept = {
  id: DocumentId,
  citizenId: CitizenId,
  kind: DocumentKind,
  title: DocumentTitle,
  file: FileRef,
  addedAt: Instant
}

/** A document in «Мои документы»: brought by the citizen, or signed and sent here by an agency. */
export const WalletDocument = v.variant("origin", [
  v.object({ origin: v.literal("uploaded"), ...kept, validUntil: v.optional(Day) }),
  v.object({
    origin: v.literal("issued"),
    ...kept,
    /** Who signed it: an agency, or the portal itself. */
    by: AgencyCode,
    /** What anyone may type in at /verify to see that it is genuine. */
    code: v.pipe(v.string(), v.maxLength(64)),
    /** What it came of: "application/<id>", "charge/<id>". */
    subject: v.pipe(v.string(), v.maxLength(100)),
    validUntil: v.optional(Day)
  })
])
export type WalletDocument = v.InferOutput<typeof WalletDocument>
