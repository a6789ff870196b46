import type { FileRef } from "@opora/domain/documents/file"
import type { ColumnType } from "kysely"

/** Only ever inserted into, but for the moment of revoking, which is written once. */
export interface EvidenceTable {
  readonly citizenId: string
  readonly id: string
  readonly method: string
  readonly strength: string
  readonly issuer: string
  readonly validatedAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
  readonly operatorId: string | null
}

/** Who is proven to be whom, by the blind index of their СНИЛС. */
export interface ProvenIdentitiesTable {
  readonly snilsIndex: string
  readonly citizenId: string
}

/** Visits to a bank under way; what the bank told is closed. */
export interface BankVisitsTable {
  readonly citizenId: string
  readonly tokenHash: string
  readonly sessionId: string
  readonly visit: string
  readonly until: string
}

export interface BankLinksTable {
  readonly citizenId: string
  readonly id: string
  readonly issuer: string
  /** Blind index of issuer and subject. */
  readonly accountIndex: string
  readonly linkedAt: string
  readonly evidenceId: string
}

export interface IdentityScansTable {
  readonly citizenId: string
  readonly id: string
  readonly kind: string
  readonly file: ColumnType<FileRef, string, never>
  readonly uploadedAt: string
}

/** The state is closed: an operator's comment may speak of a person. */
export interface IdentityCasesTable {
  readonly citizenId: string
  readonly id: string
  readonly status: string
  readonly submittedAt: string
  readonly state: string
  readonly version: number
}
