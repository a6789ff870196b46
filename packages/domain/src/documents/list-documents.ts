import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { DocumentId, WalletDocument } from "./document.ts"
import { type FileLost, Files } from "./files.ts"
import { type DocumentNotFound, Documents } from "./ports.ts"

/** «Мои документы», newest first. */
export const listDocuments = Effect.fn("listDocuments")(function* (page: {
  readonly before?: DocumentId
  readonly limit: number
}): Effect.fn.Return<ReadonlyArray<WalletDocument>, never, CurrentCitizen | Documents> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Documents).ofCitizen(id, page)
})

export const showDocument = Effect.fn("showDocument")(function* (
  documentId: DocumentId
): Effect.fn.Return<WalletDocument, DocumentNotFound, CurrentCitizen | Documents> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Documents).get(id, documentId)
})

export interface OpenedDocument {
  readonly document: WalletDocument
  readonly bytes: Uint8Array
}

/** The document's file, for its owner to view or download. */
export const openDocument = Effect.fn("openDocument")(function* (
  documentId: DocumentId
): Effect.fn.Return<
  OpenedDocument,
  DocumentNotFound | FileLost,
  CurrentCitizen | Documents | Files
> {
  const { id: citizenId } = yield* CurrentCitizen
  const document = yield* (yield* Documents).get(citizenId, documentId)
  return { document, bytes: yield* (yield* Files).read(document.file, { citizenId }) }
})
