import * as v from "valibot"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import { type Appointment, WhyCancelled } from "./appointment.ts"
import { Slot } from "./slots.ts"

const happened = { at: Instant, by: Actor }

/** What can happen to an appointment. */
export const AppointmentEvent = v.variant("type", [
  v.object({ type: v.literal("AppointmentBooked"), ...happened }),
  v.object({ type: v.literal("AppointmentMoved"), ...happened, slot: Slot }),
  v.object({ type: v.literal("AppointmentReminded"), ...happened }),
  v.object({ type: v.literal("AppointmentCancelled"), ...happened, why: WhyCancelled }),
  v.object({ type: v.literal("AppointmentKept"), ...happened }),
  v.object({ type: v.literal("AppointmentMissed"), ...happened })
])
export type AppointmentEvent = v.InferOutput<typeof AppointmentEvent>

/** The appointment after something happened to it. What has ended stays as it is. */
export const evolve = (appointment: Appointment, event: AppointmentEvent): Appointment => {
  if (appointment.status !== "booked") return appointment
  switch (event.type) {
    case "AppointmentBooked":
      return appointment
    case "AppointmentMoved": {
      const { slot, at } = event
      return { ...appointment, slot, since: at, moves: appointment.moves + 1, reminded: false }
    }
    case "AppointmentReminded":
      return { ...appointment, reminded: true }
    case "AppointmentCancelled":
      return { ...appointment, status: "cancelled", endedAt: event.at, why: event.why }
    case "AppointmentKept":
      return { ...appointment, status: "kept", endedAt: event.at }
    case "AppointmentMissed":
      return { ...appointment, status: "missed", endedAt: event.at }
  }
}
