/** Wrong codes in a row. "" is never: a citizen who was never locked. */
export interface FactorAttemptsTable {
  readonly citizenId: string
  readonly failures: number
  readonly locks: number
  readonly lockedUntil: string
}

export interface FactorSettingsTable {
  readonly citizenId: string
  readonly sms: boolean
  readonly email: boolean
  readonly primaryFactor: string | null
}
