import { createSubmission } from "@opora/ui/form/submission"
import { startPayment } from "./payments.api.ts"
import { rememberReturn } from "./returning.ts"

/** Goes to the bank with these charges. The same charges keep their key: pressed again, it is the same attempt. */
export const createPaying = (
  chargeIds: () => ReadonlyArray<string>,
  returnTo: () => string | undefined,
  goTo: (address: string) => void = (address) => location.assign(address)
) => {
  let key = crypto.randomUUID()
  let keyed = ""
  return createSubmission(async () => {
    const wanted = chargeIds()
    if (wanted.join() !== keyed) {
      key = crypto.randomUUID()
      keyed = wanted.join()
    }
    const { paymentId, payAt } = await startPayment(wanted, key)
    const to = returnTo()
    if (to !== undefined) rememberReturn(paymentId, to)
    // Whoever comes back after a payment that failed begins a new one.
    keyed = ""
    goTo(payAt)
  })
}
