import { Appointment } from "@opora/domain/appointments/appointment"
import type { Stored } from "@opora/domain/appointments/ports"
import { Effect } from "effect"
import * as v from "valibot"
import type { Vault } from "../vault/vault.ts"
import type { AppointmentsTable } from "./tables.ts"

type Sealing = Vault["Service"]

const placeOf = (id: string): string => `appointments|details|${id}`

/** The appointment as a row, what it tells of the citizen closed. */
export const rowOf = Effect.fnUntraced(function* (
  vault: Sealing,
  { appointment, version }: Stored
): Effect.fn.Return<AppointmentsTable> {
  const { citizenId, id, applicationId, agency, office, status, slot, ...rest } = appointment
  const details = JSON.stringify({ ...rest, slot })
  return {
    citizenId,
    id,
    applicationId,
    agency,
    office,
    status,
    beginsAt: slot.at,
    version: version + 1,
    details: yield* vault.seal(citizenId, placeOf(id), details)
  }
})

/** The row as an appointment. */
export const storedIn = Effect.fnUntraced(function* (
  vault: Sealing,
  { details, version, ...row }: AppointmentsTable
): Effect.fn.Return<Stored> {
  const rest = v.parse(
    v.looseObject({}),
    JSON.parse(yield* vault.open(row.citizenId, placeOf(row.id), details))
  )
  return { appointment: v.parse(Appointment, { ...rest, ...row }), version }
})
