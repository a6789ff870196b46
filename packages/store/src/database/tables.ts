import type { FirstAnswersTable } from "../idempotency/table.ts"
import type { JournalEndsTable, JournalTable } from "../journal/tables.ts"
import type { CitizenKeysTable } from "../vault/table.ts"

/** Every table, in TypeScript's camelCase; SQL knows them in snake_case. */
export interface Tables {
  readonly citizenKeys: CitizenKeysTable
  readonly firstAnswers: FirstAnswersTable
  readonly journal: JournalTable
  readonly journalEnds: JournalEndsTable
}
