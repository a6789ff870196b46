import { sql } from "kysely"
import type { Migration } from "kysely/migration"

export const applications: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("applications")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("number", "text")
      .addColumn("service", "text", (c) => c.notNull())
      .addColumn("definition", "integer", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("turn", "text", (c) => c.notNull())
      .addColumn("agency", "text")
      .addColumn("state", "text")
      .addColumn("started_at", "text", (c) => c.notNull())
      .addColumn("submitted_at", "text")
      .addColumn("updated_at", "text", (c) => c.notNull())
      .addColumn("expected_by", "text")
      .addColumn("limit_at", "text")
      .addColumn("overdue", "boolean", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      // Closed under the citizen's key, and last: lists read the small columns before them.
      .addColumn("answers", "text", (c) => c.notNull())
      .addColumn("details", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("applications_citizen_id_id", ["citizen_id", "id"])
      .execute()
    await sql`create index applications_latest
      on applications (citizen_id, updated_at desc, id desc)`.execute(db)
    await sql`create unique index applications_number
      on applications (number) where number is not null`.execute(db)
    await sql`create index applications_queue
      on applications (agency, status, submitted_at, id) where agency is not null`.execute(db)
  }
}
