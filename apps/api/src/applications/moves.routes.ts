import {
  AnswersBody,
  ApplicationCopy,
  ApplicationPath,
  Moved
} from "@opora/contract/applications/applications"
import { changeApplication } from "@opora/domain/applications/change-application"
import { copyApplication } from "@opora/domain/applications/copy-application"
import { withdrawApplication } from "@opora/domain/applications/withdraw-application"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { movedTo } from "./moved-to.ts"

const moving = ["ApplicationNotFound", "MoveRefused", "ApplicationChanged"] as const

const moved = answer("How it stands now", Moved)

const changing = (move: "answer" | "edit", operationId: string, summary: string) =>
  new Hono<CitizenEnv>().post(
    `/:applicationId/${move}`,
    guard({ who: "citizen" }),
    describeRoute({
      operationId,
      summary,
      tags: ["applications"],
      responses: { 200: moved, ...refusals(...moving, "AnswersRefused") }
    }),
    validator("param", ApplicationPath, orProblem),
    validator("json", AnswersBody, orProblem),
    async (c) => {
      const { applicationId } = c.req.valid("param")
      const change = changeApplication(applicationId, move, c.req.valid("json"))
      return c.json(v.parse(Moved, movedTo(await runForCitizen(c, change))))
    }
  )

/** What a citizen does with an application they have sent. */
export const moveRoutes = new Hono<CitizenEnv>()
  .route("/", changing("answer", "answerClarification", "Answer what the agency asked"))
  .route("/", changing("edit", "amendApplication", "Change answers before the decision"))
  .post(
    "/:applicationId/withdraw",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "withdrawApplication",
      summary: "Withdraw before the decision",
      tags: ["applications"],
      responses: { 200: moved, ...refusals(...moving) }
    }),
    validator("param", ApplicationPath, orProblem),
    async (c) => {
      const ended = withdrawApplication(c.req.valid("param").applicationId)
      return c.json(v.parse(Moved, movedTo(await runForCitizen(c, ended))))
    }
  )
  .post(
    "/:applicationId/copy",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "copyApplication",
      summary: "A signed PDF copy in «Мои документы»; asked again, the same one",
      tags: ["applications"],
      responses: {
        200: answer("The copy", ApplicationCopy),
        ...refusals("ApplicationNotFound", "MoveRefused")
      }
    }),
    validator("param", ApplicationPath, orProblem),
    async (c) => {
      const copy = await runForCitizen(c, copyApplication(c.req.valid("param").applicationId))
      return c.json(v.parse(ApplicationCopy, copy))
    }
  )
