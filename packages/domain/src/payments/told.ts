import type { ChargeEvent } from "./charge-events.ts"

/**
 * Does the journal tell of it? That a charge is taken or free again says nothing that its payment's start
 * and end do not say already.
 */
export const told = ({ type }: ChargeEvent): boolean =>
  type !== "ChargeTaken" && type !== "ChargeReleased"
