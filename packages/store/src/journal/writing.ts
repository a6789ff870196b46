import type { ChainEnd } from "@opora/domain/journal/chain"
import type { SealedEntry } from "@opora/domain/journal/entry"
import type { Database } from "../database/database.ts"
import { prepared, preparedRows } from "../database/prepared.ts"

/** What every command runs to write to the journal. */
export const writing = (db: Database["Service"]["db"]) => ({
  /** The citizen's end, as it is or as given, held until the transaction is over. */
  take: prepared<ChainEnd>()((value) =>
    db
      .insertInto("journalEnds")
      .values({ citizenId: value("citizenId"), seq: value("seq"), hash: value("hash") })
      .onConflict((c) =>
        c.column("citizenId").doUpdateSet((e) => ({ seq: e.ref("journalEnds.seq") }))
      )
      .returning(["seq", "hash"])
  ),

  insert: preparedRows<SealedEntry>()((rows) =>
    db.insertInto("journal").values(
      rows.map((value) => ({
        citizenId: value("citizenId"),
        seq: value("seq"),
        at: value("at"),
        actor: value("actor"),
        type: value("type"),
        subject: value("subject"),
        data: value("data"),
        prevHash: value("prevHash"),
        hash: value("hash")
      }))
    )
  ),

  move: prepared<ChainEnd>()((value) =>
    db
      .updateTable("journalEnds")
      .set({ seq: value("seq"), hash: value("hash") })
      .where("citizenId", "=", value("citizenId"))
  )
})
