import { Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { ApplicationId } from "../applications/application.ts"
import { Jobs } from "../jobs/ports.ts"
import type { Instant } from "../shared/instant.ts"
import { type Appointment, missedFrom, remindAt } from "./appointment.ts"

/**
 * Promise to look at the appointment when it wants something: a day before the visit, after its day,
 * and at once, because the application may have ended while the slot was being chosen.
 */
export const promiseLooks = Effect.fnUntraced(function* (
  appointment: Appointment,
  version: number
): Effect.fn.Return<void, never, Jobs> {
  const { id, citizenId, applicationId, since } = appointment
  const promise = (what: string, at?: Instant) =>
    promiseLook(citizenId, applicationId, `${id}/${version}/${what}`, at)
  yield* promise("now")
  if (remindAt(appointment) > since) yield* promise("remind", remindAt(appointment))
  yield* promise("miss", missedFrom(appointment))
})

/** Promise to look at the appointment for the application, if there is one. `why` tells the promises apart. */
export const promiseLook = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  applicationId: ApplicationId,
  why: string,
  at?: Instant
): Effect.fn.Return<void, never, Jobs> {
  const job = { type: "TendAppointment", citizenId, applicationId } as const
  const key = `appointment/${citizenId}/${applicationId}/${why}`
  yield* (yield* Jobs).schedule(job, { key, ...(at && { at }) })
})

/** The same after something happened to what is named so; only an application, "application/<id>", has visits. */
export const promiseLookAbout = (
  citizenId: CitizenId,
  subject: string,
  why: string
): Effect.Effect<void, never, Jobs> => {
  const [, id] = subject.split("application/")
  const application = v.safeParse(ApplicationId, id)
  return application.success ? promiseLook(citizenId, application.output, why) : Effect.void
}
