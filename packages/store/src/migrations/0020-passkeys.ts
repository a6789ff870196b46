import type { Migration } from "kysely/migration"

export const passkeys: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("passkey_handles")
      .addColumn("citizen_id", "text", (c) => c.primaryKey())
      .addColumn("handle", "text", (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex("passkey_handles_handle")
      .unique()
      .on("passkey_handles")
      .column("handle")
      .execute()
    await db.schema
      .createTable("passkeys")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("credential_id", "text", (c) => c.notNull())
      .addColumn("public_key", "text", (c) => c.notNull())
      .addColumn("sign_count", "bigint", (c) => c.notNull())
      .addColumn("transports", "jsonb", (c) => c.notNull())
      .addColumn("backup_eligible", "boolean", (c) => c.notNull())
      .addColumn("backed_up", "boolean", (c) => c.notNull())
      .addColumn("added_at", "text", (c) => c.notNull())
      .addColumn("last_used_at", "text")
      .addPrimaryKeyConstraint("passkeys_citizen_id_id", ["citizen_id", "id"])
      .addUniqueConstraint("passkeys_citizen_id_credential_id", ["citizen_id", "credential_id"])
      .execute()
    await db.schema
      .createTable("passkey_challenges")
      .addColumn("hash", "text", (c) => c.primaryKey())
      .addColumn("ceremony", "text", (c) => c.notNull())
      .addColumn("citizen_id", "text")
      .addColumn("bound_to", "text", (c) => c.notNull())
      .addColumn("kind", "text")
      .addColumn("expires_at", "text", (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex("passkey_challenges_expires_at")
      .on("passkey_challenges")
      .column("expires_at")
      .execute()
  }
}
