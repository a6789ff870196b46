import { SeenDeskSession } from "@opora/domain/staff/desk-session"
import { DeskSessions } from "@opora/domain/staff/desk-sessions"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { present } from "../database/present.ts"

/** Sessions at the desk, in SQL. */
export const deskSessionsInSql: Layer.Layer<DeskSessions, never, Database> = Layer.effect(
  DeskSessions,
  Effect.map(Database, ({ db, run, within }) => ({
    find: Effect.fnUntraced(function* (tokenHash) {
      const [row] = yield* run(
        db
          .selectFrom("deskSessions as session")
          .innerJoin("clerks as clerk", "clerk.id", "session.clerkId")
          .select(["session.id", "session.clerkId", "session.startedAt", "session.lastSeenAt"])
          .select(["session.endsAt", "clerk.login", "clerk.name", "clerk.roles", "clerk.agency"])
          .where("session.tokenHash", "=", tokenHash)
      )
      if (!row) return undefined
      return v.parse(SeenDeskSession, { ...row, clerk: { ...present(row), id: row.clerkId } })
    }),

    open: Effect.fnUntraced(function* (session, tokenHash, most) {
      yield* run(db.insertInto("deskSessions").values({ ...session, tokenHash }))
      const mine = db
        .selectFrom("deskSessions")
        .select("id")
        .where("clerkId", "=", session.clerkId)
        .orderBy("lastSeenAt", "desc")
        .orderBy("id", "desc")
      yield* run(
        db
          .deleteFrom("deskSessions")
          .where("clerkId", "=", session.clerkId)
          .where("id", "not in", mine.limit(most))
      )
    }, within),

    seen: (id, at) =>
      run(db.updateTable("deskSessions").set({ lastSeenAt: at }).where("id", "=", id)).pipe(
        Effect.asVoid
      ),

    end: (id) => run(db.deleteFrom("deskSessions").where("id", "=", id)).pipe(Effect.asVoid),

    endAll: (clerkId) =>
      run(db.deleteFrom("deskSessions").where("clerkId", "=", clerkId)).pipe(Effect.asVoid)
  }))
)
