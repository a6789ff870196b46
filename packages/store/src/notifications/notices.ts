import type { CitizenId } from "@opora/domain/accounts/citizen"
import { Notice, type NoticeDetails, type NoticeId } from "@opora/domain/notifications/notice"
import { kindsAbout } from "@opora/domain/notifications/policy"
import { NoticeNotFound, Notices } from "@opora/domain/notifications/ports"
import { now } from "@opora/domain/shared/clock"
import { canonical, type JsonObject } from "@opora/domain/shared/json"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { News } from "../database/news.ts"

/** Feeds in SQL. What they promise is written in notices.contract.test.ts. */
export const noticesInSql: Layer.Layer<Notices, never, Database | News> = Layer.effect(
  Notices,
  Effect.gen(function* () {
    const { db, run, within } = yield* Database
    const { announce } = yield* News

    const tell = (citizenId: CitizenId, type: string, id: NoticeId) =>
      announce(JSON.stringify({ citizenId, news: [{ type, subject: `notice/${id}` }] }))

    /** Every notice that stands in the feed. */
    const change = (citizenId: CitizenId) =>
      db.updateTable("notices").where("citizenId", "=", citizenId).where("removedAt", "is", null)

    return {
      add: Effect.fnUntraced(function* (citizenId, { id, at, kind, subject, details }) {
        const row = { citizenId, id, at, kind, subject, details: canonical(told(details)) }
        const added = yield* run(
          db
            .insertInto("notices")
            .values({ ...row, readAt: null, removedAt: null })
            .onConflict((c) => c.doNothing())
            .returning("id")
        )
        if (added.length > 0) yield* tell(citizenId, "NoticeAdded", id)
      }, within),

      page: Effect.fnUntraced(function* (citizenId, { before, limit, unread, since, topic }) {
        let query = db
          .selectFrom("notices")
          .select(["id", "at", "kind", "subject", "details", "readAt"])
          .where("citizenId", "=", citizenId)
          .where("removedAt", "is", null)
          .orderBy("id", "desc")
          .limit(limit)
        if (before !== undefined) query = query.where("id", "<", before)
        if (unread) query = query.where("readAt", "is", null)
        if (since !== undefined) query = query.where("at", ">=", since)
        if (topic) query = query.where("kind", "in", kindsAbout(topic))
        return (yield* run(query)).map(({ readAt, ...row }) =>
          v.parse(Notice, { ...row, ...(readAt !== null && { readAt }) })
        )
      }),

      unread: Effect.fnUntraced(function* (citizenId) {
        const [row] = yield* run(
          db
            .selectFrom("notices")
            .select(({ fn }) => fn.countAll<number>().as("count"))
            .where("citizenId", "=", citizenId)
            .where("readAt", "is", null)
            .where("removedAt", "is", null)
        )
        return row?.count ?? 0
      }),

      markRead: Effect.fnUntraced(function* (citizenId, id, at) {
        const read = yield* run(
          change(citizenId)
            .set((e) => ({ readAt: e.fn.coalesce(e.ref("readAt"), e.val(at)) }))
            .where("id", "=", id)
            .returning("id")
        )
        if (read.length === 0) return yield* new NoticeNotFound({ id })
        yield* tell(citizenId, "NoticeRead", id)
      }, within),

      markAllRead: Effect.fnUntraced(function* (citizenId, upTo, at) {
        const unread = change(citizenId).where("readAt", "is", null)
        yield* run(unread.where("id", "<=", upTo).set({ readAt: at }))
        yield* tell(citizenId, "NoticesRead", upTo)
      }, within),

      remove: Effect.fnUntraced(function* (citizenId, id) {
        const removed = yield* run(
          change(citizenId)
            .set({ removedAt: yield* now })
            .where("id", "=", id)
            .returning("id")
        )
        if (removed.length === 0) return yield* new NoticeNotFound({ id })
        yield* tell(citizenId, "NoticeRemoved", id)
      }, within)
    }
  })
)

/** As JSON knows it: without what is not there. */
const told = (details: NoticeDetails): JsonObject =>
  Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
