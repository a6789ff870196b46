import { Moved } from "@opora/contract/applications/applications"
import {
  CaseDocumentPath,
  CaseMove,
  CasePath,
  CaseQueue,
  CaseView,
  QueueQuery
} from "@opora/contract/applications/cases"
import { decideCase } from "@opora/domain/applications/decide-case"
import { openAttachment } from "@opora/domain/applications/open-attachment"
import { listQueue, openCase } from "@opora/domain/applications/open-case"
import { queueStatuses } from "@opora/domain/applications/queue-statuses"
import type { Summary } from "@opora/domain/applications/summary"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { fileAnswer, fileContent } from "../documents/file-answer.ts"
import { cursorOf } from "../http/cursor.ts"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { beyond, paged } from "../http/page-in.ts"
import { runForClerk } from "../http/run.ts"
import type { ClerkEnv } from "../http/world.ts"
import { caseShown, clerkMove } from "./case-shown.ts"
import { placeAt } from "./cursor.ts"
import { movedTo } from "./moved-to.ts"
import { refundRoutes } from "./refund.routes.ts"
import { withTitles } from "./titles.ts"

const clerk = () => guard({ who: "clerk", roles: ["clerk"] })

const seeing = ["RoleMissing", "ApplicationNotFound"] as const

const lastOf = ({ id, ...sent }: Summary): string =>
  cursorOf({ id, at: "submittedAt" in sent ? sent.submittedAt : sent.startedAt })

/** The cases of a clerk's agency. Each look at one is noted in the citizen's history. */
export const deskApplicationRoutes = new Hono<ClerkEnv>()
  .get(
    "/",
    // The page asks for it again and again by itself.
    guard({ who: "clerk", roles: ["clerk"], background: true }),
    describeRoute({
      operationId: "listCases",
      summary: "What lies before the agency, the longest waiting first",
      tags: ["desk"],
      responses: { 200: answer("A page of cases", CaseQueue), ...refusals(...seeing) }
    }),
    validator("query", QueueQuery, orProblem),
    async (c) => {
      const { after, limit = 20, show } = c.req.valid("query")
      const place = placeAt(after, c.var.locale)
      const statuses = queueStatuses[show]
      const page = { limit: beyond(limit), statuses, ...(place && { after: place }) }
      const cases = Effect.flatMap(listQueue(page), withTitles)
      return c.json(v.parse(CaseQueue, paged(await runForClerk(c, cases), limit, lastOf)))
    }
  )
  .get(
    "/:number",
    clerk(),
    describeRoute({
      operationId: "openCase",
      summary: "A case, as far as the citizen's consent opens it",
      tags: ["desk"],
      responses: { 200: answer("The case", CaseView), ...refusals(...seeing) }
    }),
    validator("param", CasePath, orProblem),
    async (c) => {
      const opened = await runForClerk(c, openCase(c.req.valid("param").number))
      return c.json(v.parse(CaseView, caseShown(opened)))
    }
  )
  .post(
    "/:number/moves",
    clerk(),
    describeRoute({
      operationId: "moveCase",
      summary: "Take, ask, approve, refuse, make ready, issue or finish a case",
      tags: ["desk"],
      responses: {
        200: answer("How it stands now", Moved),
        ...refusals(...seeing, "AnswersRefused", "MoveRefused", "ApplicationChanged")
      }
    }),
    validator("param", CasePath, orProblem),
    validator("json", CaseMove, orProblem),
    async (c) => {
      const { number } = c.req.valid("param")
      const body = c.req.valid("json")
      const moved = await runForClerk(c, decideCase(number, body.version, clerkMove(body)))
      return c.json(v.parse(Moved, movedTo(moved)))
    }
  )
  .get(
    "/:number/documents/:documentId/file",
    clerk(),
    describeRoute({
      operationId: "openCaseDocument",
      summary: "A document that the application rests on",
      tags: ["desk"],
      responses: { 200: fileContent, ...refusals(...seeing, "FileLost") }
    }),
    validator("param", CaseDocumentPath, orProblem),
    async (c) => {
      const { number, documentId } = c.req.valid("param")
      return fileAnswer(await runForClerk(c, openAttachment(number, documentId)))
    }
  )
  .route("/", refundRoutes)
