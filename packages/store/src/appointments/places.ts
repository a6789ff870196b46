import type { Appointment, Booked } from "@opora/domain/appointments/appointment"
import type { Office } from "@opora/domain/appointments/office"
import { SlotNotFree } from "@opora/domain/appointments/ports"
import { Effect } from "effect"
import type { Database } from "../database/database.ts"

/** Take and free places of slots, in the caller's transaction. */
export const placesOn = ({ db, run }: Pick<Database["Service"], "db" | "run">) => ({
  /**
   * Take a place of the appointment's slot. Each that looks free is tried: another may take it at this
   * very moment, and the key lets only one of them have it.
   */
  take: Effect.fnUntraced(function* (
    { citizenId, id, slot }: Booked,
    { agency, code: office, places }: Office
  ): Effect.fn.Return<void, SlotNotFree> {
    const beginsAt = slot.at
    const rows = yield* run(
      db
        .selectFrom("takenSlots")
        .select("place")
        .where("agency", "=", agency)
        .where("office", "=", office)
        .where("beginsAt", "=", beginsAt)
    )
    const taken = new Set(rows.map(({ place }) => place))
    for (let place = 1; place <= places; place++) {
      if (taken.has(place)) continue
      const row = { agency, office, beginsAt, place, citizenId, appointmentId: id }
      const insert = db.insertInto("takenSlots").values(row)
      const got = yield* run(insert.onConflict((c) => c.doNothing()).returning("place"))
      if (got.length > 0) return
    }
    return yield* new SlotNotFree()
  }),

  /** Free every place of the appointment but the one of the slot it keeps. */
  free: ({ citizenId, id, slot, status }: Appointment): Effect.Effect<void> => {
    const held = db
      .deleteFrom("takenSlots")
      .where("citizenId", "=", citizenId)
      .where("appointmentId", "=", id)
    return Effect.asVoid(run(status === "cancelled" ? held : held.where("beginsAt", "!=", slot.at)))
  }
})
