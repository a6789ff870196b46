import { DeskItem } from "@opora/domain/staff/desk-item"
import { type DeskPart, DeskQueue } from "@opora/domain/staff/desk-queue"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { present } from "../database/present.ts"

/** The queues of the desk in SQL. */
export const deskQueueInSql: Layer.Layer<DeskQueue, never, Database> = Layer.effect(
  DeskQueue,
  Effect.map(Database, ({ db, run }) => {
    const inPart = ({ roles, agency, kind, taken }: DeskPart) => {
      let query = db
        .selectFrom("deskQueue")
        .where("closedAt", "is", null)
        .where("role", "in", roles)
        .where((e) => e.or([e("agency", "is", null), e("agency", "=", agency ?? "")]))
      if (kind !== undefined) query = query.where("kind", "=", kind)
      if (taken === "nobody") query = query.where("takenBy", "is", null)
      else if (taken !== undefined) query = query.where("takenBy", "=", taken)
      return query
    }

    return {
      put: (item) => {
        const row = {
          ...item,
          agency: item.agency ?? null,
          dueBy: item.dueBy ?? null,
          place: `${item.dueBy ?? "9"}/${item.id}`,
          takenBy: item.takenBy ?? null,
          closedAt: item.closedAt ?? null
        }
        return run(
          db
            .insertInto("deskQueue")
            .values(row)
            .onConflict((c) => c.columns(["kind", "id"]).doUpdateSet(row))
        ).pipe(Effect.asVoid)
      },

      find: (kind, id) =>
        run(
          db.selectFrom("deskQueue").selectAll().where("kind", "=", kind).where("id", "=", id)
        ).pipe(Effect.map(([row]) => row && v.parse(DeskItem, present(row)))),

      list: Effect.fnUntraced(function* ({ after, limit, ...part }) {
        if (part.roles.length === 0) return { items: [] }
        let query = inPart(part)
          .selectAll()
          .orderBy("place")
          .limit(limit + 1)
        if (after !== undefined) query = query.where("place", ">", after)

        const rows = yield* run(query)
        const items = rows.slice(0, limit).map((row) => v.parse(DeskItem, present(row)))
        const last = rows[limit - 1]
        return rows.length > limit && last ? { items, next: last.place } : { items }
      }),

      count: Effect.fnUntraced(function* (part, most) {
        if (part.roles.length === 0) return 0
        const some = inPart(part).select("id").limit(most)
        const counted = db.selectFrom(some.as("some"))
        const [row] = yield* run(counted.select((e) => e.fn.countAll<number>().as("count")))
        return row?.count ?? 0
      })
    }
  })
)
