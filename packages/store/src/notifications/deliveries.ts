import type { CitizenId } from "@opora/domain/accounts/citizen"
import { Delivery } from "@opora/domain/notifications/delivery"
import { Deliveries, type DeliveryKey } from "@opora/domain/notifications/ports"
import { Effect, Layer } from "effect"
import { randomUUID } from "node:crypto"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"

/** Deliveries in SQL. What they promise is written in deliveries.contract.test.ts. */
export const deliveriesInSql: Layer.Layer<Deliveries, never, Database | Vault> = Layer.effect(
  Deliveries,
  Effect.gen(function* () {
    const { db, run } = yield* Database
    const vault = yield* Vault
    return {
      take: Effect.fnUntraced(function* (
        citizenId,
        { noticeId, channel, kind, to, at },
        staleBefore
      ) {
        // Half hidden, it still tells of a mailbox and its host.
        const maskedTo = yield* vault.seal(citizenId, placeOf(citizenId, { noticeId, channel }), to)
        const fresh = { citizenId, noticeId, channel, kind, maskedTo, at }
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
                  maskedTo,
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
          .select(["noticeId", "channel", "kind", "maskedTo", "status", "tries", "at"])
          .where("citizenId", "=", citizenId)
          .orderBy("noticeId", "desc")
          .orderBy("channel")
          .limit(limit)
        if (before !== undefined) query = query.where("noticeId", "<", before)
        return yield* Effect.forEach(yield* run(query), ({ maskedTo, ...row }) => {
          const key = v.parse(Key, row)
          return Effect.map(vault.open(citizenId, placeOf(citizenId, key), maskedTo), (to) =>
            v.parse(Delivery, { ...row, to })
          )
        })
      })
    }
  })
)

const Key = v.pick(Delivery, ["noticeId", "channel"])

const placeOf = (citizenId: CitizenId, { noticeId, channel }: DeliveryKey): string =>
  `deliveries|masked_to|${citizenId}/${noticeId}/${channel}`
