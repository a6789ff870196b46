/** Whoever makes new codes takes this row first: two who make them at once make one set. */
export interface RecoveryCodeSetsTable {
  readonly citizenId: string
  readonly madeAt: string
}

/** A keyed hash of the code: without the key nobody can try codes out. */
export interface RecoveryCodesTable {
  readonly citizenId: string
  readonly codeHash: string
  readonly usedAt: string | null
}
