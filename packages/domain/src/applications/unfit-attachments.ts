import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { FieldProblem } from "../catalogue/check-answers.ts"
import type { WalletDocument } from "../documents/document.ts"
import { fits } from "../documents/forward/attach.ts"
import { Documents } from "../documents/ports.ts"
import { dayAt } from "../profile/day.ts"
import { now } from "../shared/clock.ts"
import type { Attachment } from "./attachments.ts"

/** What is wrong with documents that are there: one whose time is over, or that its field does not take. */
export const unfitAttachments = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  attachments: ReadonlyArray<Attachment>
): Effect.fn.Return<ReadonlyArray<FieldProblem>, never, Documents> {
  const documents = yield* Documents
  const today = dayAt(yield* now)
  const found = yield* Effect.forEach(attachments, (attachment) =>
    Effect.map(Effect.option(documents.get(citizenId, attachment.documentId)), (document) => ({
      ...attachment,
      document
    }))
  )
  return found.flatMap(({ path, field, document }) => {
    if (document._tag === "None") return []
    const { validUntil, file, ...rest } = document.value
    if (isOver(validUntil, today)) return [{ path, code: "document.expired" }]
    return fits(field, { ...rest, ...file }) ? [] : [{ path, code: "file.unfit" }]
  })
})

const isOver = (validUntil: WalletDocument["validUntil"], today: string): boolean =>
  validUntil !== undefined && validUntil < today
