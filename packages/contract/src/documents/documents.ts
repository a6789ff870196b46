import { Localised } from "@opora/domain/catalogue/localised"
import { DocumentId, DocumentKind, DocumentTitle } from "@opora/domain/documents/document"
import { MediaType } from "@opora/domain/documents/file"
import { Day } from "@opora/domain/profile/day"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"
import { pageOf, pageAfter } from "../page.ts"

/** A document in «Мои документы». Its bytes are at `/documents/{id}/file`. */
export const DocumentView = v.pipe(
  v.object({
    id: DocumentId,
    origin: v.picklist(["uploaded", "issued"]),
    kind: DocumentKind,
    title: v.string(),
    mediaType: MediaType,
    /** In bytes. */
    size: v.number(),
    addedAt: Instant,
    validUntil: v.optional(v.string()),
    /** Of an issued one: who signed it, the code by which anyone checks it, and what it came of. */
    by: v.optional(v.string()),
    byName: v.optional(Localised),
    code: v.optional(v.string()),
    subject: v.optional(v.string())
  }),
  v.metadata({ ref: "Document" })
)
export type DocumentView = v.InferOutput<typeof DocumentView>

export const DocumentList = v.pipe(pageOf(DocumentView), v.metadata({ ref: "DocumentList" }))

export const DocumentsQuery = pageAfter(DocumentId)

/** What the citizen says of a document. */
export const DocumentBody = v.strictObject({
  title: DocumentTitle,
  kind: DocumentKind,
  validUntil: v.optional(Day)
})

/** A form as browsers send it (multipart/form-data): beside these, the file itself as `file`. */
export const UploadForm = v.strictObject({
  title: v.optional(DocumentTitle),
  kind: v.optional(DocumentKind, "other"),
  validUntil: v.optional(Day)
})

export const DocumentPath = v.object({ documentId: DocumentId })
