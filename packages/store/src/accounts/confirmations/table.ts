/** Open until it has a token; used up when it is gone. */
export interface ConfirmationsTable {
  readonly citizenId: string
  readonly id: string
  readonly sessionId: string
  readonly operation: string
  readonly payloadHash: string
  readonly expiresAt: string
  readonly method: string | null
  readonly tokenHash: string | null
}
