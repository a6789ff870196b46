import { Data, Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../../accounts/citizen.ts"
import { ApplicationId } from "../../applications/application.ts"
import { Applications } from "../../applications/ports.ts"
import type { ServiceCode } from "../../catalogue/names.ts"
import { dayAt } from "../../profile/day.ts"
import { now } from "../../shared/clock.ts"
import type { DocumentId, WalletDocument } from "../document.ts"
import { type DocumentNotFound, Documents } from "../ports.ts"
import type { Offered } from "./attach.ts"

/** The document's last day has passed: nobody takes it any more. */
export class DocumentExpired extends Data.TaggedError("DocumentExpired") {}

/** The citizen's document, as forms ask about it, if it still holds. */
export const offeredOf = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  id: DocumentId
): Effect.fn.Return<Offered, DocumentNotFound | DocumentExpired, Documents | Applications> {
  const document = yield* (yield* Documents).get(citizenId, id)
  const { title, kind, validUntil, file } = document
  if (validUntil !== undefined && validUntil < dayAt(yield* now))
    return yield* new DocumentExpired()
  const { mediaType, size } = file
  return { id, title, kind, mediaType, size, service: yield* serviceOf(document) }
})

const Subject = v.pipe(
  v.string(),
  v.startsWith("application/"),
  v.transform((subject) => subject.slice("application/".length)),
  ApplicationId
)

/** The service whose result the document is. The copy of an application is nobody's result. */
const serviceOf = Effect.fnUntraced(function* (
  document: WalletDocument
): Effect.fn.Return<ServiceCode | undefined, never, Applications> {
  const subject = v.safeParse(Subject, document.origin === "issued" ? document.subject : undefined)
  if (!subject.success) return undefined
  const found = yield* Effect.option((yield* Applications).get(document.citizenId, subject.output))
  if (found._tag === "None") return undefined
  const { application } = found.value
  const isResult = "result" in application && application.result === document.id
  return isResult ? application.service : undefined
})
