/** Papers we have issued. `file` is the reference of the signed PDF, `sealed` the title and the holder. */
export interface PapersTable {
  readonly citizenId: string
  readonly id: string
  readonly code: string
  readonly template: string
  readonly by: string
  readonly issuer: string
  readonly subject: string
  readonly issuedAt: string
  /** Issued twice under one key, it is one paper. */
  readonly issuedUnder: string
  readonly file: string
  readonly sealed: string
}
