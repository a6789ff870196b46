import type { FileRef } from "@opora/domain/documents/file"
import type { ColumnType } from "kysely"

export interface DocumentsTable {
  readonly citizenId: string
  readonly id: string
  readonly origin: string
  readonly kind: string
  /** As the citizen named it, closed. */
  readonly title: string
  /** Where the bytes lie: it tells nothing of them. */
  readonly file: ColumnType<FileRef, string, never>
  readonly addedAt: string
  readonly validUntil: string | null
  readonly issuedBy: string | null
  readonly code: string | null
  readonly subject: string | null
}

export interface DocumentHoldsTable {
  readonly citizenId: string
  readonly documentId: string
  /** "application/<id>" */
  readonly holder: string
}
