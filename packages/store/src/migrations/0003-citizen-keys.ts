import type { Migration } from "kysely/migration"

export const citizenKeys: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("citizen_keys")
      .addColumn("citizen_id", "text", (c) => c.primaryKey())
      .addColumn("key_id", "text", (c) => c.notNull())
      .addColumn("closed_key", "text", (c) => c.notNull())
      .addColumn("made_at", "text", (c) => c.notNull())
      .execute()
  }
}
