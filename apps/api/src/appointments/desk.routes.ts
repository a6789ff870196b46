import {
  DeskVisit,
  DeskVisitPath,
  DeskVisits,
  DeskVisitsQuery
} from "@opora/contract/appointments/desk-visits"
import { AppointmentId } from "@opora/domain/appointments/appointment"
import { keepAppointment, listVisits } from "@opora/domain/appointments/desk-visits"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { cursorOf, placesOf } from "../http/cursor.ts"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { beyond, paged } from "../http/page-in.ts"
import { runForClerk } from "../http/run.ts"
import type { ClerkEnv } from "../http/world.ts"
import { deskVisitShown, officeShown } from "./appointment-shown.ts"

const placeAt = placesOf(AppointmentId)

const seeing = ["RoleMissing", "ApplicationNotFound"] as const

/** Who is expected at the offices of a clerk's agency. The lists tell nothing of the citizens. */
export const deskAppointmentRoutes = new Hono<ClerkEnv>()
  .get(
    "/",
    // The page asks for it again and again by itself.
    guard({ who: "clerk", roles: ["clerk"], background: true }),
    describeRoute({
      operationId: "listVisits",
      summary: "The visits of a day to an office of the agency, the earliest first",
      tags: ["desk"],
      responses: { 200: answer("A page of visits", DeskVisits), ...refusals(...seeing) }
    }),
    validator("query", DeskVisitsQuery, orProblem),
    async (c) => {
      const { after, limit = 50, office, day } = c.req.valid("query")
      const place = placeAt(after, c.var.locale)
      const page = { limit: beyond(limit), ...(place && { after: place }) }
      const shown = Effect.gen(function* () {
        const found = yield* listVisits({ ...page, office, day })
        if (!found) return { items: [], offices: [] }
        const { items, next } = paged(found.visits, limit, ({ slot, id }) =>
          cursorOf({ at: slot.at, id })
        )
        const visits = yield* Effect.forEach(items, deskVisitShown)
        return {
          items: visits.filter((visit) => visit !== undefined),
          next,
          offices: found.offices.map(officeShown),
          office: officeShown(found.office),
          day: found.day
        }
      })
      return c.json(v.parse(DeskVisits, await runForClerk(c, shown)))
    }
  )
  .post(
    "/:appointmentId/keep",
    guard({ who: "clerk", roles: ["clerk"] }),
    describeRoute({
      operationId: "keepAppointment",
      summary: "«Пришёл»: the citizen is at the window",
      tags: ["desk"],
      responses: {
        200: answer("The visit", DeskVisit),
        ...refusals(...seeing, "AppointmentNotFound", "AppointmentRefused", "AppointmentChanged")
      }
    }),
    validator("param", DeskVisitPath, orProblem),
    async (c) => {
      const kept = Effect.flatMap(
        keepAppointment(c.req.valid("param").appointmentId),
        ({ appointment }) => deskVisitShown(appointment)
      )
      return c.json(v.parse(DeskVisit, await runForClerk(c, kept)))
    }
  )
