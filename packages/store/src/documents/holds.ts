import type { CitizenId } from "@opora/domain/accounts/citizen"
import type { DocumentId } from "@opora/domain/documents/document"
import { Effect } from "effect"
import type { Database } from "../database/database.ts"

/** Who rests on which documents. */
export const holdsInSql = ({ db, run, within }: Database["Service"]) => ({
  hold: Effect.fnUntraced(function* (
    citizenId: CitizenId,
    ids: ReadonlyArray<DocumentId>,
    holder: string
  ) {
    // Touching the rows makes whoever removes one at this moment wait, and find it held.
    const found = yield* run(
      db
        .updateTable("documents")
        .set((e) => ({ kind: e.ref("kind") }))
        .where("citizenId", "=", citizenId)
        .where("id", "in", ids)
        .returning("id")
    )
    const missing = ids.filter((id) => !found.some((row) => row.id === id))
    if (missing.length > 0) return missing
    yield* run(
      db
        .insertInto("documentHolds")
        .values(ids.map((documentId) => ({ citizenId, documentId, holder })))
        .onConflict((c) => c.doNothing())
    )
    return []
  }, within),

  release: (citizenId: CitizenId, holder: string) =>
    Effect.asVoid(
      run(
        db
          .deleteFrom("documentHolds")
          .where("citizenId", "=", citizenId)
          .where("holder", "=", holder)
      )
    ),

  isHeld: (citizenId: CitizenId, documentId: DocumentId) =>
    Effect.map(
      run(
        db
          .selectFrom("documentHolds")
          .select("holder")
          .where("citizenId", "=", citizenId)
          .where("documentId", "=", documentId)
          .limit(1)
      ),
      (rows) => rows.length > 0
    )
})
