/**
 * A visit to an office that the citizen has booked for an application.
 *
 *   booked ── move ──▶ booked (another slot) ── the citizen comes ──▶ kept
 *      ├── cancel, or nothing left to come for ──▶ cancelled
 *      └── the day passes ──▶ missed
 *
 * This file holds no Effect: the browser reads it too.
 */
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { ApplicationId } from "../applications/application.ts"
import { ApplicationNumber } from "../applications/number.ts"
import { Code, ServiceCode } from "../catalogue/names.ts"
import { Instant, instantOf } from "../shared/instant.ts"
import { AgencyCode } from "../staff/role.ts"
import { Slot } from "./slots.ts"

export const AppointmentId = v.pipe(v.string(), v.uuid(), v.brand("AppointmentId"))
export type AppointmentId = v.InferOutput<typeof AppointmentId>

/** What the citizen says or shows at the office: six letters and digits of Crockford's base 32, "K7M-4QP". */
export const VisitCode = v.pipe(
  v.string(),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/),
  v.brand("VisitCode")
)
export type VisitCode = v.InferOutput<typeof VisitCode>

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** The code of six random bytes. */
export const visitCodeOf = (random: ReadonlyArray<number>): VisitCode => {
  const letters = random.slice(0, 6).map((byte) => alphabet[byte % 32])
  return v.parse(VisitCode, `${letters.slice(0, 3).join("")}-${letters.slice(3).join("")}`)
}

const visit = {
  id: AppointmentId,
  citizenId: CitizenId,
  applicationId: ApplicationId,
  number: ApplicationNumber,
  service: ServiceCode,
  definition: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  agency: AgencyCode,
  office: Code,
  code: VisitCode,
  slot: Slot,
  /** When this slot was chosen. */
  since: Instant,
  /** How often the visit was moved. */
  moves: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  reminded: v.boolean()
}

/** Why it was called off: the citizen's wish, or nothing is left to come for. */
export const WhyCancelled = v.picklist(["citizen", "application", "consent"])
export type WhyCancelled = v.InferOutput<typeof WhyCancelled>

export const Appointment = v.variant("status", [
  v.object({ status: v.literal("booked"), ...visit }),
  v.object({ status: v.literal("cancelled"), ...visit, endedAt: Instant, why: WhyCancelled }),
  v.object({ status: v.picklist(["kept", "missed"]), ...visit, endedAt: Instant })
])
export type Appointment = v.InferOutput<typeof Appointment>
export type Booked = Extract<Appointment, { readonly status: "booked" }>

const hour = 3_600_000

/** The citizen is reminded a day before, if the slot was chosen earlier than that. */
export const remindAt = ({ slot }: Pick<Appointment, "slot">): Instant =>
  instantOf(Date.parse(slot.at) - 24 * hour)

/** Whoever comes from then on has come to this visit. */
export const receivedFrom = ({ slot }: Pick<Appointment, "slot">): Instant =>
  instantOf(Date.parse(slot.at) - 12 * hour)

/** From then on nobody is waited for: clerks have the rest of their day to note who came. */
export const missedFrom = ({ slot }: Pick<Appointment, "slot">): Instant =>
  instantOf(Date.parse(slot.until) + 12 * hour)
