/** The secret is sealed. One row is in use, one waits for its first right code. */
export interface TotpSecretsTable {
  readonly citizenId: string
  readonly enrolled: boolean
  readonly id: string
  readonly secret: string
  readonly lastStep: number
  readonly addedAt: string
  readonly lastUsedAt: string | null
}
