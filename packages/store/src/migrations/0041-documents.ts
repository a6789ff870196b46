import type { Migration } from "kysely/migration"

export const documents: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("documents")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("origin", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("title", "text", (c) => c.notNull())
      .addColumn("file", "jsonb", (c) => c.notNull())
      .addColumn("added_at", "text", (c) => c.notNull())
      .addColumn("valid_until", "text")
      .addColumn("issued_by", "text")
      .addColumn("code", "text")
      .addColumn("subject", "text")
      .addPrimaryKeyConstraint("documents_citizen_id_id", ["citizen_id", "id"])
      .execute()
    // What an application rests on: as long as a row stands, the document does.
    await db.schema
      .createTable("document_holds")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("document_id", "text", (c) => c.notNull())
      .addColumn("holder", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("document_holds_key", ["citizen_id", "holder", "document_id"])
      .execute()
    await db.schema
      .createIndex("document_holds_document")
      .on("document_holds")
      .columns(["citizen_id", "document_id"])
      .execute()
  }
}
