import type { Migration } from "kysely/migration"

export const changeDrafts: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("change_drafts")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("application_id", "text", (c) => c.notNull())
      .addColumn("since", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addColumn("saved_at", "text", (c) => c.notNull())
      .addColumn("answers", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("change_drafts_citizen_id_application_id", [
        "citizen_id",
        "application_id"
      ])
      .execute()
  }
}
