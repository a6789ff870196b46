import { sql } from "kysely"
import type { Migration } from "kysely/migration"

export const verification: Migration = {
  up: async (db) => {
    await db.schema
      .createTable("evidence")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("method", "text", (c) => c.notNull())
      .addColumn("strength", "text", (c) => c.notNull())
      .addColumn("issuer", "text", (c) => c.notNull())
      .addColumn("validated_at", "text", (c) => c.notNull())
      .addColumn("expires_at", "text")
      .addColumn("revoked_at", "text")
      .addColumn("operator_id", "text")
      .addPrimaryKeyConstraint("evidence_pkey", ["citizen_id", "id"])
      .execute()
    // One person, one proven account: whoever comes second finds the place taken.
    await db.schema
      .createTable("proven_identities")
      .addColumn("snils_index", "text", (c) => c.primaryKey())
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addUniqueConstraint("proven_identities_citizen_id_key", ["citizen_id"])
      .execute()
    await db.schema
      .createTable("bank_visits")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("token_hash", "text", (c) => c.notNull())
      .addColumn("session_id", "text", (c) => c.notNull())
      .addColumn("visit", "text", (c) => c.notNull())
      .addColumn("until", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("bank_visits_pkey", ["citizen_id", "token_hash"])
      .execute()
    await db.schema
      .createTable("bank_links")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("issuer", "text", (c) => c.notNull())
      .addColumn("account_index", "text", (c) => c.notNull())
      .addColumn("linked_at", "text", (c) => c.notNull())
      .addColumn("evidence_id", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("bank_links_pkey", ["citizen_id", "id"])
      .addUniqueConstraint("bank_links_account_index_key", ["account_index"])
      .execute()
    await db.schema
      .createTable("identity_scans")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("file", "jsonb", (c) => c.notNull())
      .addColumn("uploaded_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("identity_scans_pkey", ["citizen_id", "id"])
      .execute()
    await db.schema
      .createTable("identity_cases")
      .addColumn("citizen_id", "text", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("submitted_at", "text", (c) => c.notNull())
      .addColumn("state", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("identity_cases_pkey", ["citizen_id", "id"])
      .execute()
    await sql`create unique index identity_cases_open on identity_cases (citizen_id)
      where status not in ('approved', 'refused')`.execute(db)
  }
}
