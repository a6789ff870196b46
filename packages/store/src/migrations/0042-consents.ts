import type { Migration } from "kysely/migration"

export const consents: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("consents")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("agency", "text", (c) => c.notNull())
      .addColumn("subject", "text", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("data", "jsonb", (c) => c.notNull())
      .addColumn("purpose", "jsonb", (c) => c.notNull())
      .addColumn("granted_at", "text", (c) => c.notNull())
      .addColumn("until", "text", (c) => c.notNull())
      .addColumn("ended_at", "text")
      .addColumn("version", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("consents_citizen_id_id", ["citizen_id", "id"])
      .execute()
    await db.schema
      .createIndex("consents_subject")
      .on("consents")
      .columns(["citizen_id", "subject", "agency"])
      .execute()
  }
}
