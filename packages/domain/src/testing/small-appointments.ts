import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { numberFrom } from "../applications/number.ts"
import { type Appointment, Appointment as Schema } from "../appointments/appointment.ts"
import { type Instant, instantOf } from "../shared/instant.ts"

const bytes = () => [...crypto.getRandomValues(new Uint8Array(15))]

/** A visit to the small office, booked for an application of the citizen's. */
export const bookedFor = (
  citizenId: CitizenId,
  at: Instant,
  since: Instant = instantOf(0),
  applicationId: string = crypto.randomUUID()
): Extract<Appointment, { readonly status: "booked" }> => {
  const appointment = v.parse(Schema, {
    status: "booked",
    id: crypto.randomUUID(),
    citizenId,
    applicationId,
    number: numberFrom(bytes()),
    service: "small-service",
    definition: 1,
    agency: "mvd",
    office: "small-office",
    code: "K7M-4QP",
    slot: { at, until: instantOf(Date.parse(at) + 20 * 60_000) },
    since,
    moves: 0,
    reminded: false
  })
  if (appointment.status !== "booked") throw new Error("not booked")
  return appointment
}
