import { History, HistoryQuery } from "@opora/contract/journal/history"
import { listHistory } from "@opora/domain/journal/list-history"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { beyond, paged } from "../http/page-in.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { lineShown } from "./line-shown.ts"

/** «История действий». */
export const historyRoutes = new Hono<CitizenEnv>().get(
  "/",
  guard({ who: "citizen" }),
  describeRoute({
    operationId: "listHistory",
    summary: "Everything that happened to the citizen's data, and every look at them, newest first",
    tags: ["journal"],
    responses: {
      200: answer("A page of the history", History),
      ...refusals("NotSignedIn", "InvalidRequest")
    }
  }),
  validator("query", HistoryQuery, orProblem),
  async (c) => {
    const { kind, after, limit = 30 } = c.req.valid("query")
    const page = {
      limit: beyond(limit),
      ...(kind && { kind }),
      ...(after !== undefined && { before: after })
    }
    const lines = Effect.flatMap(listHistory(page), Effect.forEach(lineShown))
    const shown = paged(await runForCitizen(c, lines), limit, ({ seq }) => String(seq))
    return c.json(v.parse(History, shown))
  }
)
