import type { Json } from "@opora/domain/shared/json"
import type { ColumnType } from "kysely"

export interface AccountsTable {
  readonly citizenId: string
  readonly status: string
  readonly level: string
  readonly locale: string
  readonly idleMinutes: number
  readonly passwordHash: string
  readonly passwordSetAt: string
  readonly createdAt: string
}

/** Passwords that were: the current one is with the account. */
export interface FormerPasswordsTable {
  readonly citizenId: string
  readonly id: string
  readonly passwordHash: string
  readonly until: string
}

/** Confirmed contacts, closed; found by their blind index, which is unique over the house. */
export interface ContactsTable {
  readonly citizenId: string
  readonly id: string
  readonly contactIndex: string
  readonly contact: string
  readonly confirmedAt: string
}

export interface SessionsTable {
  readonly citizenId: string
  readonly id: string
  readonly tokenHash: string
  readonly authEvents: ColumnType<Json, string, string>
  readonly aal: number
  readonly freshAt: string
  /** Device and address, closed. */
  readonly origin: string
  readonly startedAt: string
  readonly lastSeenAt: string
  readonly endsAt: string
  /** Since when it is owed a new token, and the one it had before: for as long as that one counts. */
  readonly tokenOwedSince: string | null
  readonly formerTokenHash: string | null
  readonly formerSalt: string | null
  readonly formerEndsAt: string | null
}

/** Sign-ins and registrations under way, closed under the house's key: some have no citizen yet. */
export interface LoginFlowsTable {
  readonly citizenId: string
  readonly id: string
  readonly tokenHash: string
  readonly flow: string
  readonly tries: number
  readonly expiresAt: string
}

/** No code is here: it follows from the salt and a secret outside the database. */
export interface OneTimeCodesTable {
  readonly citizenId: string
  readonly id: string
  readonly flowId: string
  readonly purpose: string
  readonly salt: string
  readonly contact: string
  readonly locale: string
  readonly operation: string | null
  readonly tries: number
  readonly expiresAt: string
  readonly usedAt: string | null
}

/** Counted tries. The key is an index of what is counted. Times are in milliseconds since 1970. */
export interface ThrottlesTable {
  readonly key: string
  readonly count: number
  readonly windowEnds: number
  readonly pausedUntil: number
}

export interface TrustedDevicesTable {
  readonly citizenId: string
  readonly id: string
  readonly tokenHash: string
  readonly device: string
  readonly trustedAt: string
  readonly endsAt: string
}

/** Devices a citizen was seen with: an index of what the browser says and where it is. */
export interface MetDevicesTable {
  readonly citizenId: string
  readonly deviceIndex: string
  readonly firstSeenAt: string
  readonly lastSeenAt: string
}
