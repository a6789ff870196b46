import type { Booked } from "@opora/domain/appointments/appointment"
import {
  AppointmentChanged,
  AppointmentNotFound,
  Appointments,
  AppointmentStands,
  type Place,
  type Stored
} from "@opora/domain/appointments/ports"
import { Journal } from "@opora/domain/journal/ports"
import { Effect, Layer } from "effect"
import { sql } from "kysely"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"
import { placesOn } from "./places.ts"
import { rowOf, storedIn } from "./rows.ts"
import type { AppointmentsTable } from "./tables.ts"

/** Appointments in SQL. What it promises is written in appointments.contract.test.ts. */
export const appointmentsInSql: Layer.Layer<Appointments, never, Database | Journal | Vault> =
  Layer.effect(
    Appointments,
    Effect.gen(function* () {
      const database = yield* Database
      const { db, run, within } = database
      const journal = yield* Journal
      const vault = yield* Vault
      const places = placesOn(database)
      const table = () => db.selectFrom("appointments").selectAll()
      const opened = (rows: ReadonlyArray<AppointmentsTable>) =>
        Effect.forEach(rows, (row) =>
          Effect.map(storedIn(vault, row), ({ appointment }) => appointment)
        )
      const found = Effect.fnUntraced(function* (rows: ReadonlyArray<AppointmentsTable>) {
        const [row] = rows
        return row ? yield* storedIn(vault, row) : yield* new AppointmentNotFound()
      })

      /** Over the version before it. */
      const replace = Effect.fnUntraced(function* (next: Stored) {
        const { status, beginsAt, version, details } = yield* rowOf(vault, next)
        const { citizenId, id } = next.appointment
        const saved = yield* run(
          db
            .updateTable("appointments")
            .set({ status, beginsAt, version, details })
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .where("version", "=", next.version)
            .returning("id")
        )
        if (saved.length === 0) return yield* new AppointmentChanged()
      })

      return {
        get: (citizenId, id) =>
          Effect.flatMap(
            run(table().where("citizenId", "=", citizenId).where("id", "=", id)),
            found
          ),

        atAgency: (agency, id) =>
          Effect.flatMap(run(table().where("agency", "=", agency).where("id", "=", id)), found),

        lastFor: Effect.fnUntraced(function* (citizenId, applicationId) {
          const [row] = yield* run(
            table()
              .where("citizenId", "=", citizenId)
              .where("applicationId", "=", applicationId)
              // Identifiers go by the clock of who gave them; the booked one is the last by any.
              .orderBy(sql`case status when 'booked' then 0 else 1 end`)
              .orderBy("id", "desc")
              .limit(1)
          )
          return row && (yield* storedIn(vault, row))
        }),

        ofCitizen: Effect.fnUntraced(function* (citizenId, which, { after, limit }) {
          const upcoming = which === "upcoming"
          const order = upcoming ? "asc" : "desc"
          let query = table()
            .where("citizenId", "=", citizenId)
            .where("status", upcoming ? "=" : "!=", "booked")
            .orderBy("beginsAt", order)
            .orderBy("id", order)
            .limit(limit)
          if (after) query = query.where(upcoming ? beyond(after) : before(after))
          return yield* opened(yield* run(query))
        }),

        ofOffice: Effect.fnUntraced(function* (office, { from, to, after, limit }) {
          let query = table()
            .where("agency", "=", office.agency)
            .where("office", "=", office.code)
            .where("status", "<>", "cancelled")
            .where("beginsAt", ">=", from)
            .where("beginsAt", "<", to)
            .orderBy("beginsAt")
            .orderBy("id")
            .limit(limit)
          if (after) query = query.where(beyond(after))
          return yield* opened(yield* run(query))
        }),

        fullSlots: Effect.fnUntraced(function* ({ agency, code, places: all }, from, to) {
          const rows = yield* run(
            db
              .selectFrom("takenSlots")
              .select("beginsAt")
              .where("agency", "=", agency)
              .where("office", "=", code)
              .where("beginsAt", ">=", from)
              .where("beginsAt", "<=", to)
              .groupBy("beginsAt")
              .having((e) => e.fn.countAll<number>(), ">=", all)
          )
          return rows.map(({ beginsAt }) => beginsAt)
        }),

        book: Effect.fnUntraced(function* (appointment, office, facts) {
          yield* places.take(appointment, office)
          const row = yield* rowOf(vault, { appointment, version: 0 })
          const insert = db.insertInto("appointments").values(row)
          const added = yield* run(insert.onConflict((c) => c.doNothing()).returning("id"))
          if (added.length === 0) return yield* new AppointmentStands()
          yield* journal.append(appointment.citizenId, facts)
          return { appointment, version: 1 } satisfies Stored<Booked>
        }, within),

        move: Effect.fnUntraced(function* (next, office, facts) {
          // The visit first, as `save` does: whoever changes it too waits here, with no place in hand that
          // another waits for. Who finds no place stays where they were.
          yield* replace(next)
          yield* places.take(next.appointment, office)
          yield* places.free(next.appointment)
          yield* journal.append(next.appointment.citizenId, facts)
        }, within),

        save: Effect.fnUntraced(function* (next, facts) {
          yield* replace(next)
          yield* places.free(next.appointment)
          yield* journal.append(next.appointment.citizenId, facts)
        }, within)
      }
    })
  )

const beyond = ({ at, id }: Place) => sql<boolean>`(begins_at, id) > (${at}, ${id})`

const before = ({ at, id }: Place) => sql<boolean>`(begins_at, id) < (${at}, ${id})`
