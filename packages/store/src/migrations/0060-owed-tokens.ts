import type { Migration } from "kysely/migration"

/** What a session is owed after its citizen's level changed: see `give-owed-token` in the domain. */
export const owedTokens: Migration = {
  up: async (db) => {
    for (const column of [
      "token_owed_since",
      "former_token_hash",
      "former_salt",
      "former_ends_at"
    ]) {
      await db.schema.alterTable("sessions").addColumn(column, "text").execute()
    }
    await db.schema
      .createIndex("sessions_former_token_hash")
      .unique()
      .on("sessions")
      .column("former_token_hash")
      .execute()
  }
}
