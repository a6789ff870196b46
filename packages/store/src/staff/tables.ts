import type { Role } from "@opora/domain/staff/role"
import type { ColumnType } from "kysely"

export interface ClerksTable {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly roles: ColumnType<ReadonlyArray<Role>, string, string>
  readonly agency: string | null
  readonly passwordHash: string
  /** Closed under the house's key. */
  readonly totpSecret: string
  readonly lastStep: number
}

export interface DeskSessionsTable {
  readonly id: string
  readonly clerkId: string
  readonly tokenHash: string
  readonly startedAt: string
  readonly lastSeenAt: string
  readonly endsAt: string
}

/** Every case that waits, or waited, for the desk. It names nobody. */
export interface DeskQueueTable {
  readonly kind: string
  readonly id: string
  readonly citizenId: string
  readonly role: string
  readonly agency: string | null
  readonly label: string
  readonly since: string
  readonly dueBy: string | null
  /** Deadline and identifier: where it stands among the others. */
  readonly place: string
  readonly takenBy: string | null
  readonly closedAt: string | null
}
