/** A key per citizen, closed under the house's key. To destroy the row is to erase the citizen. */
export interface CitizenKeysTable {
  readonly citizenId: string
  readonly keyId: string
  readonly closedKey: string
  readonly madeAt: string
}
