import type { Kysely } from "kysely"
import type { Migration } from "kysely/migration"

export const sessions: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("sessions")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("token_hash", "text", (c) => c.notNull())
      .addColumn("auth_events", "jsonb", (c) => c.notNull())
      .addColumn("aal", "integer", (c) => c.notNull())
      .addColumn("fresh_at", "text", (c) => c.notNull())
      .addColumn("origin", "text", (c) => c.notNull())
      .addColumn("started_at", "text", (c) => c.notNull())
      .addColumn("last_seen_at", "text", (c) => c.notNull())
      .addColumn("ends_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("sessions_citizen_id_id", ["citizen_id", "id"])
      .execute()
    await foundByToken(db, "sessions")

    await db.schema
      .createTable("trusted_devices")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("token_hash", "text", (c) => c.notNull())
      .addColumn("device", "text", (c) => c.notNull())
      .addColumn("trusted_at", "text", (c) => c.notNull())
      .addColumn("ends_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("trusted_devices_citizen_id_id", ["citizen_id", "id"])
      .execute()
    await foundByToken(db, "trusted_devices")

    await db.schema
      .createTable("met_devices")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("device_index", "text", (c) => c.notNull())
      .addColumn("first_seen_at", "text", (c) => c.notNull())
      .addColumn("last_seen_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("met_devices_citizen_id_index", ["citizen_id", "device_index"])
      .execute()
  }
}

const foundByToken = (db: Kysely<unknown>, table: string): Promise<void> =>
  db.schema.createIndex(`${table}_token_hash`).unique().on(table).column("token_hash").execute()
