export interface NoticesTable {
  readonly citizenId: string
  readonly id: number
  readonly at: string
  readonly kind: string
  readonly subject: string
  /** The application's number, the service's code, an amount, a visit: nothing of the person. */
  readonly details: string
  readonly readAt: string | null
  readonly removedAt: string | null
}

export interface DeliveriesTable {
  readonly citizenId: string
  readonly noticeId: number
  readonly channel: string
  readonly kind: string
  /** As much of the address as its owner needs to know it, closed. */
  readonly maskedTo: string
  readonly messageId: string
  readonly status: string
  readonly tries: number
  readonly at: string
}
