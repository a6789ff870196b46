import { History, HistoryQuery } from "@opora/contract/journal/history"
import { listHistory } from "@opora/domain/journal/list-history"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageOfJournal } from "../http/page-in.ts"
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
      200: answer("A page of the history", History)
    }
  }),
  validator("query", HistoryQuery, orProblem),
  async (c) => {
    const { kind, ...place } = c.req.valid("query")
    const page = pageOfJournal(place, 30)
    const asked = { ...page.asked, ...(kind && { kind }) }
    const lines = Effect.flatMap(listHistory(asked), Effect.forEach(lineShown))
    return c.json(v.parse(History, page.shown(await runForCitizen(c, lines))))
  }
)
