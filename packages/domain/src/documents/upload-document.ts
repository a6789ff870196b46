import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { DocumentId, type WalletDocument } from "./document.ts"
import { type FileRefused, Files } from "./files.ts"
import { type DocumentChange, Documents, WalletFull } from "./ports.ts"

/** So many documents at most in one wallet: a guard against a program gone wild, not against people. */
const mostDocuments = 1000

/** «Загрузить файл»: the file is looked at from the inside before it is kept. */
export const uploadDocument = Effect.fn("uploadDocument")(function* (
  bytes: Uint8Array,
  { title, kind, validUntil }: DocumentChange
): Effect.fn.Return<
  WalletDocument,
  FileRefused | WalletFull,
  CurrentCitizen | Files | Documents | SecureRandom.SecureRandom
> {
  const { id: citizenId } = yield* CurrentCitizen
  const documents = yield* Documents
  if ((yield* documents.count(citizenId)) >= mostDocuments) return yield* new WalletFull()

  const file = yield* (yield* Files).put(bytes, { citizenId })
  const id = yield* newId(DocumentId)
  const at = yield* now
  const named = { kind, title, ...(validUntil !== undefined && { validUntil }) }
  const document: WalletDocument = {
    origin: "uploaded",
    id,
    citizenId,
    file,
    addedAt: at,
    ...named
  }
  const event = { type: "DocumentUploaded", at, by: byCitizen(citizenId), kind, title }
  yield* documents.add(document, [factOf(`document/${id}`, event)])
  return document
})
