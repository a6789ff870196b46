import type { Migration } from "kysely/migration"

export const accounts: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("accounts")
      .addColumn("citizen_id", "text", (c) => c.primaryKey())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("level", "text", (c) => c.notNull())
      .addColumn("locale", "text", (c) => c.notNull())
      .addColumn("idle_minutes", "integer", (c) => c.notNull())
      .addColumn("password_hash", "text", (c) => c.notNull())
      .addColumn("password_set_at", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .execute()
    await db.schema
      .createTable("former_passwords")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("password_hash", "text", (c) => c.notNull())
      .addColumn("until", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("former_passwords_citizen_id_id", ["citizen_id", "id"])
      .execute()
    await db.schema
      .createTable("contacts")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("contact_index", "text", (c) => c.notNull())
      .addColumn("contact", "text", (c) => c.notNull())
      .addColumn("confirmed_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("contacts_citizen_id_id", ["citizen_id", "id"])
      .execute()
    await db.schema
      .createIndex("contacts_contact_index")
      .unique()
      .on("contacts")
      .column("contact_index")
      .execute()
  }
}
