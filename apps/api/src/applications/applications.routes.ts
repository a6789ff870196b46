import {
  ApplicationList,
  ApplicationPath,
  ApplicationsQuery,
  ApplicationView
} from "@opora/contract/applications/applications"
import { DraftFound, DraftQuery } from "@opora/contract/applications/drafts"
import { discardDraft } from "@opora/domain/applications/discard-draft"
import {
  findDraft,
  listApplications,
  showApplication
} from "@opora/domain/applications/show-application"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { cursorOf } from "../http/cursor.ts"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { beyond, paged } from "../http/page-in.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { changeRoutes } from "./changes.routes.ts"
import { placeAt } from "./cursor.ts"
import { draftRoutes } from "./drafts.routes.ts"
import { moveRoutes } from "./moves.routes.ts"
import { receiptRoutes } from "./receipt.routes.ts"
import { shownToCitizen } from "./shown.ts"
import { summaryShown } from "./summary-shown.ts"
import { withTitles } from "./titles.ts"

export const applicationRoutes = new Hono<CitizenEnv>()
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listApplications",
      summary: "The citizen's applications, the latest touched first",
      tags: ["applications"],
      responses: {
        200: answer("A page of applications", ApplicationList)
      }
    }),
    validator("query", ApplicationsQuery, orProblem),
    async (c) => {
      const { after, limit = 20 } = c.req.valid("query")
      const place = placeAt(after, c.var.locale)
      const page = Effect.flatMap(
        listApplications({ limit: beyond(limit), ...(place && { after: place }) }),
        withTitles
      )
      const found = await runForCitizen(c, page)
      const shown = paged(found, limit, ({ updatedAt: at, id }) => cursorOf({ at, id }))
      return c.json({ ...shown, items: shown.items.map(summaryShown) })
    }
  )
  .get(
    "/draft",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "findDraft",
      summary: "The draft left unfinished for a service",
      tags: ["applications"],
      responses: {
        200: answer("The draft, if there is one", DraftFound)
      }
    }),
    validator("query", DraftQuery, orProblem),
    async (c) => {
      const found = await runForCitizen(c, findDraft(c.req.valid("query").service))
      if (!found) return c.json(v.parse(DraftFound, {}))
      const { application, version, updatedAt: savedAt } = found
      return c.json(v.parse(DraftFound, { draft: { ...application, version, savedAt } }))
    }
  )
  .get(
    "/:applicationId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "showApplication",
      summary: "An application: how it stands, what may be done, what happened",
      description:
        "`turn` says who is to act. Once there is a result, `sent.result` names it: its file is at " +
        "`GET /documents/{documentId}/file`. To hear of changes rather than ask, listen to `GET /live`.",
      tags: ["applications"],
      responses: {
        200: answer("The application", ApplicationView),
        ...refusals("ApplicationNotFound")
      }
    }),
    validator("param", ApplicationPath, orProblem),
    async (c) => {
      const { applicationId } = c.req.valid("param")
      const shown = Effect.flatMap(showApplication(applicationId), shownToCitizen)
      return c.json(await runForCitizen(c, shown))
    }
  )
  .delete(
    "/:applicationId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "discardDraft",
      summary: "Throw a draft away",
      tags: ["applications"],
      responses: {
        204: { description: "Gone" },
        ...refusals("ApplicationNotFound", "MoveRefused", "ApplicationChanged")
      }
    }),
    validator("param", ApplicationPath, orProblem),
    async (c) => {
      await runForCitizen(c, discardDraft(c.req.valid("param").applicationId))
      return c.body(null, 204)
    }
  )
  .route("/", draftRoutes)
  .route("/", moveRoutes)
  .route("/", receiptRoutes)
  .route("/", changeRoutes)
