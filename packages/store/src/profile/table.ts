import type { Check } from "@opora/domain/profile/check"
import type { ColumnType } from "kysely"

/** The value is closed under the citizen's key; what a registry said of it names fields, not data. */
export interface ProfileSectionsTable {
  readonly citizenId: string
  readonly section: string
  readonly version: number
  readonly value: string
  readonly checkState: ColumnType<Check, string, string>
}
