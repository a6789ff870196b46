import type { Migration } from "kysely/migration"

export const profile: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("profile_sections")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("section", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addColumn("value", "text", (c) => c.notNull())
      .addColumn("check_state", "jsonb", (c) => c.notNull())
      .addPrimaryKeyConstraint("profile_sections_pkey", ["citizen_id", "section"])
      .execute()
  }
}
