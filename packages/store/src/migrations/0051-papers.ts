import type { Migration } from "kysely/migration"

export const papers: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("papers")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("code", "text", (c) => c.notNull())
      .addColumn("template", "text", (c) => c.notNull())
      .addColumn("by", "text", (c) => c.notNull())
      .addColumn("issuer", "text", (c) => c.notNull())
      .addColumn("subject", "text", (c) => c.notNull())
      .addColumn("issued_at", "text", (c) => c.notNull())
      .addColumn("issued_under", "text", (c) => c.notNull())
      .addColumn("file", "text", (c) => c.notNull())
      .addColumn("sealed", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("papers_citizen_id_id", ["citizen_id", "id"])
      .addUniqueConstraint("papers_citizen_id_issued_under", ["citizen_id", "issued_under"])
      .execute()
    // Whoever holds a paper knows its code, and not whose it is.
    await db.schema.createIndex("papers_code").on("papers").column("code").execute()
  }
}
