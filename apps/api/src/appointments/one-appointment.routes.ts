import {
  AppointmentPath,
  AppointmentView,
  MoveBody,
  VisitPaper
} from "@opora/contract/appointments/appointments"
import { cancelAppointment, moveAppointment } from "@opora/domain/appointments/change-appointment"
import { issueVisitPaper } from "@opora/domain/appointments/issue-visit-paper"
import type { Stored } from "@opora/domain/appointments/ports"
import { showAppointment } from "@opora/domain/appointments/show-appointments"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { appointmentShown } from "./appointment-shown.ts"
import { calendarAnswer, calendarContent } from "./calendar-answer.ts"

const seeing = ["AppointmentNotFound"] as const
const changing = [...seeing, "AppointmentRefused", "AppointmentChanged"] as const
const visit = answer("The visit as it stands", AppointmentView)

const shown = ({ appointment }: Stored) => appointmentShown(appointment)

/** What a citizen does with a visit they have booked. */
export const oneAppointmentRoutes = new Hono<CitizenEnv>()
  .get(
    "/:appointmentId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "showAppointment",
      summary: "A visit of the citizen's",
      tags: ["appointments"],
      responses: { 200: visit, ...refusals(...seeing) }
    }),
    validator("param", AppointmentPath, orProblem),
    async (c) => {
      const found = Effect.flatMap(showAppointment(c.req.valid("param").appointmentId), shown)
      return c.json(v.parse(AppointmentView, await runForCitizen(c, found)))
    }
  )
  .get(
    "/:appointmentId/calendar",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "saveAppointmentToCalendar",
      summary: "The visit as a calendar file (RFC 5545)",
      tags: ["appointments"],
      responses: { 200: calendarContent, ...refusals(...seeing) }
    }),
    validator("param", AppointmentPath, orProblem),
    async (c) => {
      const found = Effect.flatMap(
        showAppointment(c.req.valid("param").appointmentId),
        ({ appointment }) => calendarAnswer(appointment, c.var.locale)
      )
      return runForCitizen(c, found)
    }
  )
  .post(
    "/:appointmentId/move",
    guard({ who: "citizen", level: "standard" }),
    describeRoute({
      operationId: "moveAppointment",
      summary: "«Перенести»: to another slot; the former one is free at once",
      tags: ["appointments"],
      responses: {
        200: visit,
        ...refusals(
          ...changing,
          "LevelTooLow",
          "ApplicationNotFound",
          "VisitNotOpen",
          "SlotNotFree"
        )
      }
    }),
    validator("param", AppointmentPath, orProblem),
    validator("json", MoveBody, orProblem),
    async (c) => {
      const { appointmentId } = c.req.valid("param")
      const moved = Effect.flatMap(moveAppointment(appointmentId, c.req.valid("json").at), shown)
      return c.json(v.parse(AppointmentView, await runForCitizen(c, moved)))
    }
  )
  .post(
    "/:appointmentId/cancel",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "cancelAppointment",
      summary: "«Отменить»: the slot is free at once",
      tags: ["appointments"],
      responses: { 200: visit, ...refusals(...changing) }
    }),
    validator("param", AppointmentPath, orProblem),
    async (c) => {
      const cancelled = Effect.flatMap(cancelAppointment(c.req.valid("param").appointmentId), shown)
      return c.json(v.parse(AppointmentView, await runForCitizen(c, cancelled)))
    }
  )
  .post(
    "/:appointmentId/paper",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "issueVisitPaper",
      summary: "A PDF of the visit in «Мои документы»; asked again, the same one",
      tags: ["appointments"],
      responses: {
        200: answer("The paper", VisitPaper),
        ...refusals(...seeing, "AppointmentRefused")
      }
    }),
    validator("param", AppointmentPath, orProblem),
    async (c) => {
      const paper = await runForCitizen(c, issueVisitPaper(c.req.valid("param").appointmentId))
      return c.json(v.parse(VisitPaper, paper))
    }
  )
