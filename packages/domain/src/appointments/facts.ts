import type { Localised } from "../catalogue/localised.ts"
import { type Fact, factOf } from "../journal/entry.ts"
import type { AppointmentEvent } from "./appointment-events.ts"
import type { Appointment } from "./appointment.ts"
import type { Office } from "./office.ts"

/** What people call the service and the office of an appointment. */
export interface Named {
  readonly service: Localised
  readonly office: Office
}

/**
 * What the journal tells of the events: when and where the visit is, by names, so that messages and the
 * history need nothing else. Its subject is the application that the visit is for.
 */
export const factsOf = (
  { applicationId, number, service, agency, slot }: Appointment,
  events: ReadonlyArray<AppointmentEvent>,
  named: Named
): ReadonlyArray<Fact> =>
  events.map((event) => {
    const { type, at, by } = event
    const { name, address, zone } = named.office
    const begins = "slot" in event ? event.slot.at : slot.at
    const visit = { service: named.service, office: name, address, at: begins, zone }
    const why = "why" in event ? { why: event.why } : {}
    return factOf(`application/${applicationId}`, {
      type,
      at,
      by,
      number,
      service,
      agency,
      visit,
      ...why
    })
  })
