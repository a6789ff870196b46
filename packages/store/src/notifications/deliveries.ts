import { Delivery } from "@opora/domain/notifications/delivery"
import { Deliveries } from "@opora/domain/notifications/ports"
import { Effect, Layer } from "effect"
import { randomUUID } from "node:crypto"
import * as v from "valibot"
import { Database } from "../database/database.ts"

/** Deliveries in SQL. What they promise is written in deliveries.contract.test.ts. */
export const deliveriesInSql: Layer.Layer<Deliveries, never, Database> = Layer.effect(
  Deliveries,
  Effect.map(Database, ({ db, run }) => ({
    take: Effect.fnUntraced(function* (
      citizenId,
      { noticeId, channel, kind, to, at },
      staleBefore
    ) {
      const fresh = { citizenId, noticeId, channel, kind, maskedTo: to, at }
      // One statement decides: whoever it gives the row to has the delivery, and nobody else.
      const [mine] = yield* run(
        db
          .insertInto("deliveries")
          .values({ ...fresh, messageId: randomUUID(), status: "sending", tries: 1 })
          .onConflict((c) =>
            c
              .columns(["citizenId", "noticeId", "channel"])
              .doUpdateSet(({ eb }) => ({
                status: "sending",
                maskedTo: to,
                at,
                tries: eb("deliveries.tries", "+", 1)
              }))
              .where((e) =>
                e.or([
                  e("deliveries.status", "=", "waiting"),
                  e.and([
                    e("deliveries.status", "=", "sending"),
                    e("deliveries.at", "<", staleBefore)
                  ])
                ])
              )
          )
          .returning("messageId")
      )
      if (mine) return { turn: "mine", messageId: mine.messageId }
      const [held] = yield* run(
        db
          .selectFrom("deliveries")
          .select("status")
          .where("citizenId", "=", citizenId)
          .where("noticeId", "=", noticeId)
          .where("channel", "=", channel)
      )
      return { turn: held?.status === "sending" ? "taken" : "done" }
    }),

    note: Effect.fnUntraced(function* (citizenId, { noticeId, channel }, status, at) {
      yield* run(
        db
          .updateTable("deliveries")
          .set({ status, at })
          .where("citizenId", "=", citizenId)
          .where("noticeId", "=", noticeId)
          .where("channel", "=", channel)
      )
    }),

    page: Effect.fnUntraced(function* (citizenId, { before, limit }) {
      let query = db
        .selectFrom("deliveries")
        .select(["noticeId", "channel", "kind", "maskedTo as to", "status", "tries", "at"])
        .where("citizenId", "=", citizenId)
        .orderBy("noticeId", "desc")
        .orderBy("channel")
        .limit(limit)
      if (before !== undefined) query = query.where("noticeId", "<", before)
      return (yield* run(query)).map((row) => v.parse(Delivery, row))
    })
  }))
)
