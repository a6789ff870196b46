import { Data, Result } from "effect"
import type { Actor } from "../journal/actor.ts"
import type { Instant } from "../shared/instant.ts"
import type { AppointmentEvent } from "./appointment-events.ts"
import {
  type Appointment,
  type Booked,
  missedFrom,
  receivedFrom,
  remindAt,
  type WhyCancelled
} from "./appointment.ts"
import type { Slot } from "./slots.ts"

/** What may be asked of an appointment. "close": there is nothing left to come for. */
export type AppointmentCommand = { readonly at: Instant; readonly by: Actor } & (
  | { readonly type: "move"; readonly slot: Slot }
  | { readonly type: "cancel" | "keep" | "miss" | "remind" }
  | { readonly type: "close"; readonly why: Exclude<WhyCancelled, "citizen"> }
)

/** The command does not fit the appointment as it stands, or comes too early or too late for it. */
export class AppointmentRefused extends Data.TaggedError("AppointmentRefused")<{
  readonly command: AppointmentCommand["type"] | "print"
  readonly status: Appointment["status"]
}> {}

type Decision = Result.Result<ReadonlyArray<AppointmentEvent>, AppointmentRefused>

/** What comes of a command: events, silence when it says nothing new, or a refusal. */
export const decide = (command: AppointmentCommand, appointment: Appointment): Decision => {
  if (appointment.status === "booked") return decideBooked(command, appointment)
  return repeats(command, appointment) ? nothingNew : refuse(command, appointment)
}

/** The command that ended it, once more; or one that only sees to it that it has ended. */
const repeats = ({ type }: AppointmentCommand, { status }: Appointment): boolean =>
  type === "close" || type === "remind" || type === endings[status]

const endings: Readonly<Record<string, AppointmentCommand["type"]>> = {
  cancelled: "cancel",
  kept: "keep",
  missed: "miss"
}

const decideBooked = (command: AppointmentCommand, appointment: Booked): Decision => {
  const { at, by } = command
  const { slot, reminded, since } = appointment
  switch (command.type) {
    case "move":
      if (command.slot.at === slot.at) return nothingNew
      return at < slot.at
        ? Result.succeed([{ type: "AppointmentMoved", at, by, slot: command.slot }])
        : refuse(command, appointment)
    case "cancel":
      return at < slot.at
        ? Result.succeed([{ type: "AppointmentCancelled", at, by, why: "citizen" }])
        : refuse(command, appointment)
    case "close":
      return Result.succeed([{ type: "AppointmentCancelled", at, by, why: command.why }])
    case "keep":
      return at >= receivedFrom(appointment)
        ? Result.succeed([{ type: "AppointmentKept", at, by }])
        : refuse(command, appointment)
    case "miss":
      return at >= missedFrom(appointment)
        ? Result.succeed([{ type: "AppointmentMissed", at, by }])
        : refuse(command, appointment)
    case "remind": {
      const from = remindAt(appointment)
      const due = !reminded && since < from && at >= from && at < slot.at
      return due ? Result.succeed([{ type: "AppointmentReminded", at, by }]) : nothingNew
    }
  }
}

const refuse = ({ type }: AppointmentCommand, { status }: Appointment): Decision =>
  Result.fail(new AppointmentRefused({ command: type, status }))

const nothingNew: Decision = Result.succeed([])
