import type { ColumnType } from "kysely"

/** What authenticators call a citizen. */
export interface PasskeyHandlesTable {
  readonly citizenId: string
  readonly handle: string
}

/** The name is sealed: people name keys after themselves. */
export interface PasskeysTable {
  readonly citizenId: string
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly credentialId: string
  readonly publicKey: string
  readonly signCount: number
  readonly transports: ColumnType<ReadonlyArray<string>, string, never>
  readonly backupEligible: boolean
  readonly backedUp: boolean
  readonly addedAt: string
  readonly lastUsedAt: string | null
}

export interface PasskeyChallengesTable {
  readonly hash: string
  readonly ceremony: string
  readonly citizenId: string | null
  readonly boundTo: string
  readonly kind: string | null
  readonly expiresAt: string
}
