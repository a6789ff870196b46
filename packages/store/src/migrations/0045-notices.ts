import type { Migration } from "kysely/migration"

export const notices: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("notices")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "integer", (c) => c.notNull())
      .addColumn("at", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("subject", "text", (c) => c.notNull())
      .addColumn("details", "jsonb", (c) => c.notNull())
      .addColumn("read_at", "text")
      .addColumn("removed_at", "text")
      .addPrimaryKeyConstraint("notices_citizen_id_id", ["citizen_id", "id"])
      .execute()
    // The badge is asked for on every page: it counts in the index alone.
    await db.schema
      .createIndex("notices_unread")
      .on("notices")
      .columns(["citizen_id", "read_at", "removed_at"])
      .execute()
    await db.schema
      .createTable("deliveries")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("notice_id", "integer", (c) => c.notNull())
      .addColumn("channel", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("masked_to", "text", (c) => c.notNull())
      .addColumn("message_id", "text", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("tries", "integer", (c) => c.notNull())
      .addColumn("at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("deliveries_citizen_id_notice_id_channel", [
        "citizen_id",
        "notice_id",
        "channel"
      ])
      .execute()
  }
}
