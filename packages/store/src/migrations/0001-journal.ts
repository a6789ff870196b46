import { sql } from "kysely"
import type { Migration } from "kysely/migration"

export const journal: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("journal")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("seq", "integer", (c) => c.notNull())
      .addColumn("at", "text", (c) => c.notNull())
      .addColumn("actor", "text", (c) => c.notNull())
      .addColumn("type", "text", (c) => c.notNull())
      .addColumn("subject", "text", (c) => c.notNull())
      .addColumn("data", "text", (c) => c.notNull())
      .addColumn("prev_hash", "text", (c) => c.notNull())
      .addColumn("hash", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("journal_citizen_id_seq", ["citizen_id", "seq"])
      .execute()
    await db.schema
      .createTable("journal_ends")
      .addColumn("citizen_id", "text", (c) => c.primaryKey())
      .addColumn("seq", "integer", (c) => c.notNull())
      .addColumn("hash", "text", (c) => c.notNull())
      .execute()
    await onlyGrows(db)
  }
}

/** The database itself refuses to change what is written: whoever does must first remove the guard. */
const onlyGrows: Migration["up"] = async (db) => {
  if (db.getExecutor().adapter.supportsTransactionalDdl) {
    await sql`create function journal_only_grows() returns trigger language plpgsql as $$
      begin raise exception 'the journal only grows'; end $$`.execute(db)
    await sql`create trigger journal_only_grows before update or delete on journal
      for each row execute function journal_only_grows()`.execute(db)
    return
  }
  for (const change of ["update", "delete"]) {
    await sql`create trigger ${sql.raw(`journal_no_${change}`)} before ${sql.raw(change)} on journal
      begin select raise(abort, 'the journal only grows'); end`.execute(db)
  }
}
