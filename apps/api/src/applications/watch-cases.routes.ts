import { CaseCounts, CasePath, CaseStanding } from "@opora/contract/applications/cases"
import { queueStatuses } from "@opora/domain/applications/queue-statuses"
import { caseStanding, countCases } from "@opora/domain/applications/watch-cases"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForClerk } from "../http/run.ts"
import type { ClerkEnv } from "../http/world.ts"
import { movedTo } from "./moved-to.ts"

const watching = () => guard({ who: "clerk", roles: ["clerk"], background: true })

/** What a clerk's page asks by itself, to stay true while it is open. Nothing here is of the citizen. */
export const watchCasesRoutes = new Hono<ClerkEnv>()
  .get(
    "/counts",
    watching(),
    describeRoute({
      operationId: "countCases",
      summary: "How many cases are to be decided, and how many wait for others",
      tags: ["desk"],
      responses: {
        200: answer("The counts", CaseCounts),
        ...refusals("RoleMissing", "ApplicationNotFound")
      }
    }),
    async (c) => {
      const { open, waiting } = queueStatuses
      const counts = Effect.all({ open: countCases(open), waiting: countCases(waiting) })
      return c.json(v.parse(CaseCounts, await runForClerk(c, counts)))
    }
  )
  .get(
    "/:number/standing",
    watching(),
    describeRoute({
      operationId: "watchCase",
      summary: "Whether an open case has moved on, without a look at it",
      tags: ["desk"],
      responses: {
        200: answer("How it stands", CaseStanding),
        ...refusals("RoleMissing", "ApplicationNotFound")
      }
    }),
    validator("param", CasePath, orProblem),
    async (c) => {
      const stored = await runForClerk(c, caseStanding(c.req.valid("param").number))
      return c.json(v.parse(CaseStanding, movedTo(stored)))
    }
  )
