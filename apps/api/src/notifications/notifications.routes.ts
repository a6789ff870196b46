import {
  Deliveries,
  DeliveryQuery,
  FeedQuery,
  NoticePath,
  Notices,
  ReadUpTo,
  Unread
} from "@opora/contract/notifications/notifications"
import { listDeliveries } from "@opora/domain/notifications/list-deliveries"
import { listNotices } from "@opora/domain/notifications/list-notices"
import {
  countUnread,
  markAllRead,
  markRead,
  removeNotice
} from "@opora/domain/notifications/tend-feed"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageIn } from "../http/page-in.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"

const done = { 204: { description: "Done, now or before" } }

export const notificationRoutes = new Hono<CitizenEnv>()
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listNotices",
      summary: "The citizen's feed, newest first",
      tags: ["notifications"],
      responses: {
        200: answer("A page of the feed", Notices)
      }
    }),
    validator("query", FeedQuery, orProblem),
    async (c) => {
      const { unread, days, topic, ...place } = c.req.valid("query")
      const page = pageIn(place, 30)
      const wanted = { ...page.asked, unread: unread === "true", days, topic }
      const shown = page.shown(await runForCitizen(c, listNotices(wanted)))
      return c.json(v.parse(Notices, shown))
    }
  )
  .get(
    "/unread",
    guard({ who: "citizen", background: true }),
    describeRoute({
      operationId: "countUnread",
      summary: "How many notices are unread; does not keep an idle session awake",
      tags: ["notifications"],
      responses: { 200: answer("The number", Unread) }
    }),
    async (c) => c.json(v.parse(Unread, { unread: await runForCitizen(c, countUnread()) }))
  )
  .get(
    "/deliveries",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listDeliveries",
      summary: "What was sent to the citizen, where, and what became of it",
      tags: ["notifications"],
      responses: {
        200: answer("A page of deliveries", Deliveries)
      }
    }),
    validator("query", DeliveryQuery, orProblem),
    async (c) => {
      const { after: before, limit = 50 } = c.req.valid("query")
      const { items, next } = await runForCitizen(c, listDeliveries({ limit, before }))
      return c.json(v.parse(Deliveries, { items, ...(next && { next: String(next) }) }))
    }
  )
  .post(
    "/read",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "markAllNoticesRead",
      summary: "Mark everything read up to the newest notice that was seen",
      tags: ["notifications"],
      responses: done
    }),
    validator("json", ReadUpTo, orProblem),
    async (c) => {
      await runForCitizen(c, markAllRead(c.req.valid("json").upTo))
      return c.body(null, 204)
    }
  )
  .post(
    "/:noticeId/read",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "markNoticeRead",
      summary: "Mark one notice read",
      tags: ["notifications"],
      responses: { ...done, ...refusals("NoticeNotFound") }
    }),
    validator("param", NoticePath, orProblem),
    async (c) => {
      await runForCitizen(c, markRead(c.req.valid("param").noticeId))
      return c.body(null, 204)
    }
  )
  .delete(
    "/:noticeId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "removeNotice",
      summary: "Take a notice out of the feed; what it told of stays in the history",
      tags: ["notifications"],
      responses: {
        204: { description: "Gone" },
        ...refusals("NoticeNotFound")
      }
    }),
    validator("param", NoticePath, orProblem),
    async (c) => {
      await runForCitizen(c, removeNotice(c.req.valid("param").noticeId))
      return c.body(null, 204)
    }
  )
