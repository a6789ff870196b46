import type { CitizenId } from "@opora/domain/accounts/citizen"
import type { DocumentId } from "@opora/domain/documents/document"
import { Effect } from "effect"
import type { Database } from "../database/database.ts"
import { preparedRows } from "../database/prepared.ts"
import type { DocumentHoldsTable } from "./tables.ts"

/** Who rests on which documents. */
export const holdsInSql = ({ db, run, within }: Database["Service"]) => {
  // Touching the rows makes whoever removes one at this moment wait, and find it held.
  const touch = preparedRows<DocumentHoldsTable>()((rows) =>
    db
      .updateTable("documents")
      .set((e) => ({ kind: e.ref("kind") }))
      .where((e) =>
        e.or(
          rows.map((value) =>
            e.and([e("citizenId", "=", value("citizenId")), e("id", "=", value("documentId"))])
          )
        )
      )
      .returning("id")
  )
  const insert = preparedRows<DocumentHoldsTable>()((rows) =>
    db
      .insertInto("documentHolds")
      .values(
        rows.map((value) => ({
          citizenId: value("citizenId"),
          documentId: value("documentId"),
          holder: value("holder")
        }))
      )
      .onConflict((c) => c.doNothing())
  )

  return {
    hold: Effect.fnUntraced(function* (
      citizenId: CitizenId,
      ids: ReadonlyArray<DocumentId>,
      holder: string
    ) {
      const holds = ids.map((documentId) => ({ citizenId, documentId, holder }))
      const found = yield* run(touch(holds))
      const missing = ids.filter((id) => !found.some((row) => row.id === id))
      if (missing.length > 0) return missing
      yield* run(insert(holds))
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
  }
}
