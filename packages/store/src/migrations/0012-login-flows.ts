import type { Migration } from "kysely/migration"

export const loginFlows: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("login_flows")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("token_hash", "text", (c) => c.notNull())
      .addColumn("flow", "text", (c) => c.notNull())
      .addColumn("tries", "integer", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("login_flows_citizen_id_id", ["citizen_id", "id"])
      .execute()
    await db.schema
      .createIndex("login_flows_token_hash")
      .unique()
      .on("login_flows")
      .column("token_hash")
      .execute()
    await db.schema
      .createIndex("login_flows_expires_at")
      .on("login_flows")
      .column("expires_at")
      .execute()

    await db.schema
      .createTable("one_time_codes")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("flow_id", "text", (c) => c.notNull())
      .addColumn("purpose", "text", (c) => c.notNull())
      .addColumn("salt", "text", (c) => c.notNull())
      .addColumn("contact", "text", (c) => c.notNull())
      .addColumn("locale", "text", (c) => c.notNull())
      .addColumn("operation", "text")
      .addColumn("tries", "integer", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("used_at", "text")
      .addPrimaryKeyConstraint("one_time_codes_citizen_id_id", ["citizen_id", "id"])
      .execute()
    await db.schema
      .createIndex("one_time_codes_expires_at")
      .on("one_time_codes")
      .column("expires_at")
      .execute()

    await db.schema
      .createTable("throttles")
      .addColumn("key", "text", (c) => c.primaryKey())
      .addColumn("count", "integer", (c) => c.notNull())
      .addColumn("window_ends", "bigint", (c) => c.notNull())
      .addColumn("paused_until", "bigint", (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex("throttles_window_ends")
      .on("throttles")
      .column("window_ends")
      .execute()
  }
}
