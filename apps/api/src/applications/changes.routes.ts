import { ApplicationPath } from "@opora/contract/applications/applications"
import { ChangeBody, ChangeFound } from "@opora/contract/applications/changes"
import { DraftSaved } from "@opora/contract/applications/drafts"
import { findChange } from "@opora/domain/applications/change/find-change"
import { saveChange } from "@opora/domain/applications/change/save-change"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"

const finding = ["ApplicationNotFound"] as const

/** What is being written to a clarification or an edit: it outlives the closed page, as drafts do. */
export const changeRoutes = new Hono<CitizenEnv>()
  .get(
    "/:applicationId/change",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "findChange",
      summary: "The change of an application left unsent",
      tags: ["applications"],
      responses: {
        200: answer("What was written, if anything", ChangeFound),
        ...refusals(...finding)
      }
    }),
    validator("param", ApplicationPath, orProblem),
    async (c) => {
      const found = await runForCitizen(c, findChange(c.req.valid("param").applicationId))
      return c.json(v.parse(ChangeFound, found ? { draft: found } : {}))
    }
  )
  .put(
    "/:applicationId/change",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "saveChange",
      summary:
        "Keep what is being written; an old copy overwrites nothing and is told what differs",
      tags: ["applications"],
      responses: {
        200: answer("Kept, now or before", DraftSaved),
        ...refusals(...finding, "DraftMovedOn", "MoveRefused", "ApplicationChanged")
      }
    }),
    validator("param", ApplicationPath, orProblem),
    validator("json", ChangeBody, orProblem),
    async (c) => {
      const { applicationId } = c.req.valid("param")
      const saved = await runForCitizen(c, saveChange(applicationId, c.req.valid("json")))
      return c.json(v.parse(DraftSaved, saved))
    }
  )
