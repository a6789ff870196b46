/** What the citizen owes. `sealed` holds what is personal: the purpose and who gets the money. */
export interface ChargesTable {
  readonly citizenId: string
  readonly id: string
  readonly status: string
  readonly kind: string
  readonly uin: string
  readonly amount: number
  readonly paid: number
  readonly subject: string
  readonly raisedAt: string
  readonly dueBy: string
  readonly takenBy: string | null
  readonly settledAt: string | null
  readonly settledBy: string | null
  readonly cancelledAt: string | null
  readonly discountPercent: number | null
  readonly discountUntil: string | null
  /** Raised twice under one key, it is owed once. */
  readonly raisedUnder: string
  readonly sealed: string
  readonly version: number
}

/** Attempts to pay. `items` is what it pays of which charge, as JSON text; `details` what only its state has, sealed. */
export interface PaymentsTable {
  readonly citizenId: string
  readonly id: string
  readonly status: string
  readonly amount: number
  readonly method: string
  readonly startedAt: string
  readonly items: string
  readonly details: string
  readonly version: number
}

/** Postings of the ledger: only ever inserted. The key keeps an entry from being made twice. */
export interface LedgerTable {
  readonly citizenId: string
  readonly entry: string
  readonly account: string
  readonly about: string
  readonly amount: number
  readonly at: string
}
