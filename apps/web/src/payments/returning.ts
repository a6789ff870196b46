import { safeReturn } from "@opora/ui/page/return-to"

const nameOf = (paymentId: string) => `opora.payment.${paymentId}`

/** Remember where the citizen came from: the bank's page knows nothing of it. */
export const rememberReturn = (paymentId: string, to: string): void =>
  sessionStorage.setItem(nameOf(paymentId), to)

/** Where the citizen came from, if it was a page of ours. */
export const returnOf = (paymentId: string): string | undefined => {
  const to = sessionStorage.getItem(nameOf(paymentId))
  return to === null ? undefined : safeReturn(to)
}
