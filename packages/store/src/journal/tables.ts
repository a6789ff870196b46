/** Only ever inserted into. In production the application's role may not update or delete here. */
export interface JournalTable {
  readonly citizenId: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly type: string
  readonly subject: string
  /** Closed under the citizen's key. */
  readonly data: string
  readonly prevHash: string
  readonly hash: string
}

/** Where each citizen's chain ends. Taking its row keeps two writers from sealing the same place. */
export interface JournalEndsTable {
  readonly citizenId: string
  readonly seq: number
  readonly hash: string
}
