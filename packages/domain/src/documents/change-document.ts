import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { now } from "../shared/clock.ts"
import { DocumentFixed } from "./document-fixed.ts"
import type { DocumentId, WalletDocument } from "./document.ts"
import { Files } from "./files.ts"
import {
  type DocumentChange,
  type DocumentInUse,
  type DocumentNotFound,
  Documents
} from "./ports.ts"

/** «Изменить»: another name, kind or last day. What an agency signed keeps all but its name. */
export const changeDocument = Effect.fn("changeDocument")(function* (
  id: DocumentId,
  change: DocumentChange
): Effect.fn.Return<WalletDocument, DocumentNotFound | DocumentFixed, CurrentCitizen | Documents> {
  const { id: citizenId } = yield* CurrentCitizen
  const documents = yield* Documents
  const document = yield* documents.get(citizenId, id)
  if (document.origin === "issued" && !keepsTerms(document, change)) {
    return yield* new DocumentFixed()
  }
  const { title, kind, validUntil } = change
  if (sameAs(document, change)) return document

  const event = { type: "DocumentChanged", at: yield* now, by: byCitizen(citizenId), kind, title }
  yield* documents.change(citizenId, id, change, [factOf(`document/${id}`, event)])
  const { validUntil: _, ...rest } = document
  return { ...rest, title, kind, ...(validUntil !== undefined && { validUntil }) }
})

const keepsTerms = (document: WalletDocument, { kind, validUntil }: DocumentChange): boolean =>
  kind === document.kind && validUntil === document.validUntil

const sameAs = (document: WalletDocument, change: DocumentChange): boolean =>
  change.title === document.title && keepsTerms(document, change)

/** «Удалить». What an application under way rests on stays until it has ended. */
export const removeDocument = Effect.fn("removeDocument")(function* (
  id: DocumentId
): Effect.fn.Return<void, DocumentNotFound | DocumentInUse, CurrentCitizen | Documents | Files> {
  const { id: citizenId } = yield* CurrentCitizen
  const documents = yield* Documents
  const { title, kind, file } = yield* documents.get(citizenId, id)
  const event = { type: "DocumentRemoved", at: yield* now, by: byCitizen(citizenId), kind, title }
  yield* documents.remove(citizenId, id, [factOf(`document/${id}`, event)])
  // The row is gone: bytes that stay behind after a crash are an orphan nobody can name.
  yield* (yield* Files).remove(file, { citizenId })
})
