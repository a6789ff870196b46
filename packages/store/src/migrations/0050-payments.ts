import type { Migration } from "kysely/migration"

export const payments: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("charges")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("uin", "text", (c) => c.notNull())
      .addColumn("amount", "bigint", (c) => c.notNull())
      .addColumn("paid", "bigint", (c) => c.notNull())
      .addColumn("subject", "text", (c) => c.notNull())
      .addColumn("raised_at", "text", (c) => c.notNull())
      .addColumn("due_by", "text", (c) => c.notNull())
      .addColumn("taken_by", "text")
      .addColumn("settled_at", "text")
      .addColumn("settled_by", "text")
      .addColumn("cancelled_at", "text")
      .addColumn("discount_percent", "integer")
      .addColumn("discount_until", "text")
      .addColumn("raised_under", "text", (c) => c.notNull())
      .addColumn("sealed", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("charges_citizen_id_id", ["citizen_id", "id"])
      .addUniqueConstraint("charges_citizen_id_raised_under", ["citizen_id", "raised_under"])
      .execute()

    await db.schema
      .createTable("payments")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("amount", "bigint", (c) => c.notNull())
      .addColumn("method", "text", (c) => c.notNull())
      .addColumn("started_at", "text", (c) => c.notNull())
      .addColumn("items", "text", (c) => c.notNull())
      .addColumn("details", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("payments_citizen_id_id", ["citizen_id", "id"])
      .execute()
    // The provider knows our reference and no citizens.
    await db.schema.createIndex("payments_id").on("payments").column("id").execute()

    await db.schema
      .createTable("ledger")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("entry", "text", (c) => c.notNull())
      .addColumn("account", "text", (c) => c.notNull())
      .addColumn("about", "text", (c) => c.notNull())
      .addColumn("amount", "bigint", (c) => c.notNull())
      .addColumn("at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("ledger_posting", ["citizen_id", "entry", "account", "about"])
      .execute()
  }
}
