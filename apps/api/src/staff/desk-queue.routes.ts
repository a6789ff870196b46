import {
  Colleagues,
  DeskQueueCounts,
  DeskQueuePage,
  DeskQueueQuery
} from "@opora/contract/staff/desk"
import { countQueue } from "@opora/domain/staff/count-queue"
import type { DeskItem } from "@opora/domain/staff/desk-item"
import { listColleagues } from "@opora/domain/staff/list-colleagues"
import { listQueue } from "@opora/domain/staff/list-queue"
import type { ClerkId } from "@opora/domain/staff/role"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForClerk } from "../http/run.ts"
import type { ClerkEnv } from "../http/world.ts"

const takenOf = ({ takenBy }: DeskItem, me: ClerkId) => {
  if (takenBy === undefined) return "nobody"
  return takenBy === me ? "me" : "colleague"
}

/** What waits at the desk for whoever asks. It names no citizen. */
export const deskQueueRoutes = new Hono<ClerkEnv>()
  .get(
    "/queue",
    // The page asks for it again and again by itself.
    guard({ who: "clerk", background: true }),
    describeRoute({
      operationId: "listDeskQueue",
      summary: "Cases of the clerk's roles and agency, the earliest deadline first",
      tags: ["desk"],
      responses: {
        200: answer("A page of the queue", DeskQueuePage)
      }
    }),
    validator("query", DeskQueueQuery, orProblem),
    async (c) => {
      const { limit = 20, ...asked } = c.req.valid("query")
      const { items, next } = await runForClerk(c, listQueue({ ...asked, limit }))
      const told = items.map((item) => ({ ...item, taken: takenOf(item, c.var.clerk.id) }))
      return c.json(v.parse(DeskQueuePage, { items: told, next }))
    }
  )
  .get(
    "/queue/counts",
    guard({ who: "clerk", background: true }),
    describeRoute({
      operationId: "countDeskQueue",
      summary: "How many cases are free, and how many the clerk has",
      tags: ["desk"],
      responses: { 200: answer("The counts", DeskQueueCounts) }
    }),
    async (c) => c.json(v.parse(DeskQueueCounts, await runForClerk(c, countQueue())))
  )
  .get(
    "/colleagues",
    guard({ who: "clerk" }),
    describeRoute({
      operationId: "listColleagues",
      summary: "Whom a case may be handed over to",
      tags: ["desk"],
      responses: { 200: answer("The colleagues", Colleagues) }
    }),
    async (c) => {
      const colleagues = await runForClerk(c, listColleagues())
      return c.json(v.parse(Colleagues, { colleagues }))
    }
  )
