import {
  AppointmentList,
  AppointmentsQuery,
  AppointmentView,
  BookBody
} from "@opora/contract/appointments/appointments"
import { IdempotencyKey } from "@opora/contract/idempotency"
import type { Appointment } from "@opora/domain/appointments/appointment"
import { AppointmentId } from "@opora/domain/appointments/appointment"
import { bookAppointment } from "@opora/domain/appointments/book-appointment"
import { listAppointments, showAppointment } from "@opora/domain/appointments/show-appointments"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { cursorOf, placesOf } from "../http/cursor.ts"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { beyond, paged } from "../http/page-in.ts"
import { runOnce } from "../http/run-once.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { appointmentShown } from "./appointment-shown.ts"
import { freeSlotsRoutes } from "./free-slots.routes.ts"
import { oneAppointmentRoutes } from "./one-appointment.routes.ts"

const placeAt = placesOf(AppointmentId)
const placeOf = ({ slot, id }: Appointment): string => cursorOf({ at: slot.at, id })
const Booked = v.object({ id: AppointmentId })

/** Visits of the citizen to offices. */
export const appointmentRoutes = new Hono<CitizenEnv>()
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listAppointments",
      summary: "The citizen's visits: booked, or over",
      tags: ["appointments"],
      responses: {
        200: answer("A page of visits", AppointmentList)
      }
    }),
    validator("query", AppointmentsQuery, orProblem),
    async (c) => {
      const { after, limit = 20, show } = c.req.valid("query")
      const place = placeAt(after, c.var.locale)
      const asked = { limit: beyond(limit), ...(place && { after: place }) }
      const found = Effect.gen(function* () {
        const page = paged(yield* listAppointments(show, asked), limit, placeOf)
        return { ...page, items: yield* Effect.forEach(page.items, appointmentShown) }
      })
      return c.json(v.parse(AppointmentList, await runForCitizen(c, found)))
    }
  )
  .post(
    "/",
    guard({ who: "citizen", level: "standard" }),
    describeRoute({
      operationId: "bookAppointment",
      summary: "«Записаться»: a free slot for the visit an application waits for",
      description:
        "Needs an `Idempotency-Key`. Booked again for the same slot, it is the same visit.",
      tags: ["appointments"],
      responses: {
        201: answer("The visit", AppointmentView),
        ...refusals(
          "LevelTooLow",
          "ApplicationNotFound",
          "VisitNotOpen",
          "SlotNotFree",
          "AppointmentStands",
          "KeyUsedForAnother",
          "StillAnswering"
        )
      }
    }),
    validator("header", IdempotencyKey, orProblem),
    validator("json", BookBody, orProblem),
    async (c) => {
      const { applicationId, at } = c.req.valid("json")
      // The answer that is kept names the visit alone: how it stands is looked up each time.
      const booking = Effect.map(bookAppointment(applicationId, at), ({ appointment }) => ({
        id: appointment.id
      }))
      const { id } = v.parse(Booked, await runOnce(c, booking))
      const shown = Effect.flatMap(showAppointment(id), (stored) =>
        appointmentShown(stored.appointment)
      )
      return c.json(v.parse(AppointmentView, await runForCitizen(c, shown)), 201)
    }
  )
  .route("/", freeSlotsRoutes)
  .route("/", oneAppointmentRoutes)
