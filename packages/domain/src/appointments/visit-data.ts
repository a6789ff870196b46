import type { JsonObject } from "../shared/json.ts"
import type { Appointment } from "./appointment.ts"
import type { Named } from "./facts.ts"

/** A visit for machines: when, where, and the code for the window. */
export const visitData = (
  { number, service, office, slot, code }: Appointment,
  { office: { zone, address } }: Named
): JsonObject => ({
  number,
  service,
  office,
  address: address.ru,
  at: slot.at,
  until: slot.until,
  zone,
  code
})
