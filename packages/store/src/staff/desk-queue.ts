import { DeskItem } from "@opora/domain/staff/desk-item"
import { DeskQueue } from "@opora/domain/staff/desk-queue"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { present } from "../database/present.ts"

/** The queues of the desk in SQL. */
export const deskQueueInSql: Layer.Layer<DeskQueue, never, Database> = Layer.effect(
  DeskQueue,
  Effect.map(Database, ({ db, run }) => ({
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

    list: Effect.fnUntraced(function* ({ roles, agency, kind, taken, after, limit }) {
      if (roles.length === 0) return { items: [] }
      let query = db
        .selectFrom("deskQueue")
        .selectAll()
        .where("closedAt", "is", null)
        .where("role", "in", roles)
        .where((e) => e.or([e("agency", "is", null), e("agency", "=", agency ?? "")]))
        .orderBy("place")
        .limit(limit + 1)
      if (kind !== undefined) query = query.where("kind", "=", kind)
      if (taken === "nobody") query = query.where("takenBy", "is", null)
      else if (taken !== undefined) query = query.where("takenBy", "=", taken)
      if (after !== undefined) query = query.where("place", ">", after)

      const rows = yield* run(query)
      const items = rows.slice(0, limit).map((row) => v.parse(DeskItem, present(row)))
      const last = rows[limit - 1]
      return rows.length > limit && last ? { items, next: last.place } : { items }
    })
  }))
)
