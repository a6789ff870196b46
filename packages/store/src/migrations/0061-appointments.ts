import { sql } from "kysely"
import type { Migration } from "kysely/migration"

export const appointments: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("appointments")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("application_id", "text", (c) => c.notNull())
      .addColumn("agency", "text", (c) => c.notNull())
      .addColumn("office", "text", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("begins_at", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      // The rest, closed under the citizen's key.
      .addColumn("details", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("appointments_citizen_id_id", ["citizen_id", "id"])
      .execute()
    // Only one visit is booked for an application at a time.
    await sql`create unique index appointments_open
      on appointments (citizen_id, application_id) where status = 'booked'`.execute(db)
    await sql`create index appointments_office
      on appointments (agency, office, begins_at, id) where status <> 'cancelled'`.execute(db)

    // A place of a slot is a row here: the key is what no two citizens can hold.
    await db.schema
      .createTable("taken_slots")
      .addColumn("agency", "text", (c) => c.notNull())
      .addColumn("office", "text", (c) => c.notNull())
      .addColumn("begins_at", "text", (c) => c.notNull())
      .addColumn("place", "integer", (c) => c.notNull())
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("appointment_id", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("taken_slots_place", ["agency", "office", "begins_at", "place"])
      .execute()
    await db.schema
      .createIndex("taken_slots_appointment")
      .on("taken_slots")
      .columns(["citizen_id", "appointment_id"])
      .execute()
  }
}
