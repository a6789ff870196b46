import type { Migration } from "kysely/migration"

export const factors: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("totp_secrets")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("enrolled", "boolean", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("secret", "text", (c) => c.notNull())
      .addColumn("last_step", "bigint", (c) => c.notNull())
      .addColumn("added_at", "text", (c) => c.notNull())
      .addColumn("last_used_at", "text")
      .addPrimaryKeyConstraint("totp_secrets_citizen_id_enrolled", ["citizen_id", "enrolled"])
      .execute()
    await db.schema
      .createTable("recovery_code_sets")
      .addColumn("citizen_id", "text", (c) => c.primaryKey())
      .addColumn("made_at", "text", (c) => c.notNull())
      .execute()
    await db.schema
      .createTable("recovery_codes")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("code_hash", "text", (c) => c.notNull())
      .addColumn("used_at", "text")
      .addPrimaryKeyConstraint("recovery_codes_citizen_id_code_hash", ["citizen_id", "code_hash"])
      .execute()
    await db.schema
      .createTable("factor_attempts")
      .addColumn("citizen_id", "text", (c) => c.primaryKey())
      .addColumn("failures", "integer", (c) => c.notNull())
      .addColumn("locks", "integer", (c) => c.notNull())
      .addColumn("locked_until", "text", (c) => c.notNull())
      .execute()
    await db.schema
      .createTable("factor_settings")
      .addColumn("citizen_id", "text", (c) => c.primaryKey())
      .addColumn("sms", "boolean", (c) => c.notNull())
      .addColumn("email", "boolean", (c) => c.notNull())
      .addColumn("primary_factor", "text")
      .execute()
  }
}
