import { sql } from "kysely"
import type { Migration } from "kysely/migration"

export const staff: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("clerks")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("login", "text", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("roles", "jsonb", (c) => c.notNull())
      .addColumn("agency", "text")
      .addColumn("password_hash", "text", (c) => c.notNull())
      .addColumn("totp_secret", "text", (c) => c.notNull())
      .addColumn("last_step", "bigint", (c) => c.notNull())
      .addUniqueConstraint("clerks_login_key", ["login"])
      .execute()
    await db.schema
      .createTable("desk_sessions")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("clerk_id", "text", (c) => c.notNull())
      .addColumn("token_hash", "text", (c) => c.notNull())
      .addColumn("started_at", "text", (c) => c.notNull())
      .addColumn("last_seen_at", "text", (c) => c.notNull())
      .addColumn("ends_at", "text", (c) => c.notNull())
      .addUniqueConstraint("desk_sessions_token_hash_key", ["token_hash"])
      .execute()
    await db.schema
      .createIndex("desk_sessions_clerk_id")
      .on("desk_sessions")
      .column("clerk_id")
      .execute()
    await db.schema
      .createTable("desk_queue")
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("role", "text", (c) => c.notNull())
      .addColumn("agency", "text")
      .addColumn("label", "text", (c) => c.notNull())
      .addColumn("since", "text", (c) => c.notNull())
      .addColumn("due_by", "text")
      .addColumn("place", "text", (c) => c.notNull())
      .addColumn("taken_by", "text")
      .addColumn("closed_at", "text")
      .addPrimaryKeyConstraint("desk_queue_pkey", ["kind", "id"])
      .execute()
    await sql`create index desk_queue_open on desk_queue (role, place)
      where closed_at is null`.execute(db)
  }
}
