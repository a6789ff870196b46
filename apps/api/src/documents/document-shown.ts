import type { DocumentView } from "@opora/contract/documents/documents"
import type { Definitions } from "@opora/domain/catalogue/ports"
import type { WalletDocument } from "@opora/domain/documents/document"
import { issuerOf } from "@opora/domain/documents/issuer-of"
import { Effect } from "effect"
import type * as v from "valibot"

/** A document as its owner sees it. Where its bytes lie is nobody's business. */
export const documentShown = Effect.fnUntraced(function* (
  document: WalletDocument
): Effect.fn.Return<v.InferInput<typeof DocumentView>, never, Definitions> {
  const { id, origin, kind, title, addedAt, validUntil, file } = document
  const { mediaType, size } = file
  const shown = { id, origin, kind, title, addedAt, mediaType, size, validUntil }
  if (document.origin === "uploaded") return shown
  const { by, code, subject } = document
  return { ...shown, by, code, subject, byName: yield* issuerOf(by) }
})
