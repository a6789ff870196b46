import {
  FreeSlots,
  SlotsQuery,
  VisitQuery,
  VisitView
} from "@opora/contract/appointments/appointments"
import { listFreeSlots, showVisit } from "@opora/domain/appointments/show-appointments"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { appointmentShown, officeShown } from "./appointment-shown.ts"

/** What a citizen looks at before they book: where to come, and when there is time. */
export const freeSlotsRoutes = new Hono<CitizenEnv>()
  .get(
    "/slots",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listFreeSlots",
      summary: "Free slots for the visit an application waits for, day by day",
      tags: ["appointments"],
      responses: {
        200: answer("The free slots", FreeSlots),
        ...refusals("ApplicationNotFound", "VisitNotOpen")
      }
    }),
    validator("query", SlotsQuery, orProblem),
    async (c) => {
      const { applicationId, from, days } = c.req.valid("query")
      const free = await runForCitizen(
        c,
        listFreeSlots(applicationId, { days, ...(from && { from }) })
      )
      return c.json(v.parse(FreeSlots, { ...free, office: officeShown(free.office) }))
    }
  )
  .get(
    "/visit",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "showVisit",
      summary: "Where an application leads the citizen, with what, and the visit booked for it",
      tags: ["appointments"],
      responses: {
        200: answer("The visit, if there is one", VisitView),
        ...refusals("ApplicationNotFound")
      }
    }),
    validator("query", VisitQuery, orProblem),
    async (c) => {
      const shown = Effect.gen(function* () {
        const { visit, last, open } = yield* showVisit(c.req.valid("query").applicationId)
        const appointment = last && (yield* appointmentShown(last.appointment))
        const office = visit && { ...visit, open, office: officeShown(visit.office) }
        return { visit: office, appointment }
      })
      return c.json(v.parse(VisitView, await runForCitizen(c, shown)))
    }
  )
