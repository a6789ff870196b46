import { Effect, Layer } from "effect"
import { Journal } from "../journal/ports.ts"
import type { Instant } from "../shared/instant.ts"
import type { Appointment } from "./appointment.ts"
import type { Office } from "./office.ts"
import {
  AppointmentChanged,
  AppointmentNotFound,
  Appointments,
  AppointmentStands,
  type Page,
  SlotNotFree,
  type Stored
} from "./ports.ts"

/** Appointments in a map: for tests, and as the shortest statement of what the port promises. */
export const appointmentsInMemory = (
  kept = new Map<string, Stored>()
): Layer.Layer<Appointments, never, Journal> =>
  Layer.effect(
    Appointments,
    Effect.map(Journal, (journal) => {
      const all = () => [...kept.values()].map(({ appointment }) => appointment)
      const takenAt = ({ code }: Office, at: Instant) =>
        all().filter(
          ({ office, slot, status }) => office === code && slot.at === at && status !== "cancelled"
        ).length
      const keep = Effect.fnUntraced(function* (
        { appointment, version }: Stored,
        facts: Parameters<typeof journal.append>[1]
      ) {
        kept.set(appointment.id, { appointment, version: version + 1 })
        yield* journal.append(appointment.citizenId, facts)
      })
      const found = (mine: (each: Appointment) => boolean) => {
        const stored = [...kept.values()].find(({ appointment }) => mine(appointment))
        return stored ? Effect.succeed(stored) : new AppointmentNotFound()
      }

      return {
        get: (citizenId, id) => found((each) => each.citizenId === citizenId && each.id === id),
        atAgency: (agency, id) => found((each) => each.agency === agency && each.id === id),
        lastFor: (citizenId, applicationId) =>
          Effect.sync(() =>
            [...kept.values()]
              .filter(({ appointment }) => appointment.citizenId === citizenId)
              .findLast(({ appointment }) => appointment.applicationId === applicationId)
          ),
        ofCitizen: (citizenId, which, page) =>
          Effect.sync(() => {
            const mine = all().filter((each) => each.citizenId === citizenId)
            const upcoming = mine.filter(({ status }) => status === "booked")
            return which === "upcoming"
              ? paged(upcoming.toSorted(earlier), page, (one, other) => earlier(one, other) > 0)
              : paged(
                  mine
                    .filter(({ status }) => status !== "booked")
                    .toSorted((a, b) => earlier(b, a)),
                  page,
                  (one, other) => earlier(one, other) < 0
                )
          }),
        ofOffice: ({ agency, code }, { from, to, ...page }) =>
          Effect.sync(() =>
            paged(
              all()
                .filter((each) => each.agency === agency && each.office === code)
                .filter(({ status }) => status !== "cancelled")
                .filter(({ slot }) => slot.at >= from && slot.at < to)
                .toSorted(earlier),
              page,
              (one, other) => earlier(one, other) > 0
            )
          ),
        fullSlots: (office, from, to) =>
          Effect.sync(() => {
            const times = new Set(all().map(({ slot }) => slot.at))
            return [...times].filter(
              (at) => at >= from && at <= to && takenAt(office, at) >= office.places
            )
          }),
        book: Effect.fnUntraced(function* (appointment, office, facts) {
          const stands = all().some(
            ({ applicationId, status }) =>
              applicationId === appointment.applicationId && status === "booked"
          )
          if (takenAt(office, appointment.slot.at) >= office.places) return yield* new SlotNotFree()
          if (stands) return yield* new AppointmentStands()
          yield* keep({ appointment, version: 0 }, facts)
          return { appointment, version: 1 }
        }),
        move: Effect.fnUntraced(function* (next, office, facts) {
          const { id, slot } = next.appointment
          if (takenAt(office, slot.at) >= office.places) return yield* new SlotNotFree()
          if (kept.get(id)?.version !== next.version) return yield* new AppointmentChanged()
          yield* keep(next, facts)
        }),
        save: Effect.fnUntraced(function* (next, facts) {
          if (kept.get(next.appointment.id)?.version !== next.version) {
            return yield* new AppointmentChanged()
          }
          yield* keep(next, facts)
        })
      }
    })
  )

type Timed = { readonly slot: { readonly at: string }; readonly id: string }

const earlier = (one: Timed, other: Timed): number =>
  `${one.slot.at} ${one.id}` < `${other.slot.at} ${other.id}` ? -1 : 1

const paged = (
  sorted: ReadonlyArray<Appointment>,
  { after, limit }: Page,
  isBeyond: (one: Timed, other: Timed) => boolean
) =>
  sorted
    .filter((each) => !after || isBeyond(each, { slot: after, id: after.id }))
    .filter(({ id }) => id !== after?.id)
    .slice(0, limit)
