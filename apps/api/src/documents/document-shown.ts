import type { DocumentView } from "@opora/contract/documents/documents"
import type { WalletDocument } from "@opora/domain/documents/document"
import type * as v from "valibot"

/** A document as its owner sees it. Where its bytes lie is nobody's business. */
export const documentShown = (document: WalletDocument): v.InferInput<typeof DocumentView> => {
  const { id, origin, kind, title, addedAt, validUntil, file } = document
  const { mediaType, size } = file
  const shown = { id, origin, kind, title, addedAt, mediaType, size, validUntil }
  if (document.origin === "uploaded") return shown
  const { by, code, subject } = document
  return { ...shown, by, code, subject }
}
