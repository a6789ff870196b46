export interface ApplicationsTable {
  readonly citizenId: string
  readonly id: string
  readonly number: string | null
  readonly service: string
  readonly definition: number
  readonly status: string
  readonly turn: string
  readonly agency: string | null
  readonly state: string | null
  readonly startedAt: string
  readonly submittedAt: string | null
  readonly updatedAt: string
  readonly expectedBy: string | null
  readonly limitAt: string | null
  readonly overdue: boolean
  readonly version: number
  /** What the citizen wrote, closed. */
  readonly answers: string
  /** The rest of the application as JSON, closed: questions, reasons, what registries answered. */
  readonly details: string
}
