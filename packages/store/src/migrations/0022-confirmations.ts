import type { Migration } from "kysely/migration"

export const confirmations: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("confirmations")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("session_id", "text", (c) => c.notNull())
      .addColumn("operation", "text", (c) => c.notNull())
      .addColumn("payload_hash", "text", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("method", "text")
      .addColumn("token_hash", "text")
      .addPrimaryKeyConstraint("confirmations_citizen_id_id", ["citizen_id", "id"])
      .execute()
  }
}
