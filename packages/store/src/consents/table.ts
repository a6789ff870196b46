import type { DataCategory } from "@opora/domain/consents/data-category"
import type { ColumnType } from "kysely"

export interface ConsentsTable {
  readonly citizenId: string
  readonly id: string
  readonly agency: string
  readonly subject: string
  readonly status: string
  readonly data: ColumnType<ReadonlyArray<DataCategory>, string, string>
  readonly purpose: ColumnType<{ readonly ru: string; readonly en: string }, string, never>
  readonly grantedAt: string
  readonly until: string
  readonly endedAt: string | null
  readonly version: number
}
