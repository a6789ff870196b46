import { SeenSession } from "@opora/domain/accounts/session"
import type { Sessions } from "@opora/domain/accounts/sessions"
import { Effect } from "effect"
import { sql } from "kysely"
import * as v from "valibot"
import type { Database } from "../database/database.ts"

/** By which token a session is found, today's and the one before, and how one takes the other's place. */
export const sessionTokens = ({
  db,
  run
}: Pick<Database["Service"], "db" | "run">): Pick<
  Sessions["Service"],
  "find" | "oweTokens" | "replaceToken" | "findFormer" | "endFormer"
> => {
  const seenSessions = db
    .selectFrom("sessions as s")
    .innerJoin("accounts as a", "a.citizenId", "s.citizenId")
    .select(["s.id", "s.citizenId", "s.aal", "s.freshAt", "s.lastSeenAt", "s.endsAt"])
    .select(["s.tokenOwedSince", "s.formerEndsAt"])
    .select(["a.status", "a.level", "a.locale", "a.idleMinutes", "a.passwordSetAt"])

  // Compiled once: every request runs it. `(select ?)` hides the value from SQLite's planner, which
  // would otherwise prepare the statement anew for every token.
  const byToken = seenSessions
    .where("s.tokenHash", "=", sql<string>`(select cast(${""} as text))`)
    .compile()

  return {
    find: Effect.fnUntraced(function* (tokenHash) {
      const [row] = yield* run({
        compile: () => ({ ...byToken, parameters: [tokenHash] })
      })
      return row && v.parse(SeenSession, row)
    }),

    oweTokens: (citizenId, at) =>
      run(
        db.updateTable("sessions").set({ tokenOwedSince: at }).where("citizenId", "=", citizenId)
      ).pipe(Effect.asVoid),

    replaceToken: ({ citizenId, id }, { former, next, salt, endsAt }) =>
      run(
        db
          .updateTable("sessions")
          .set({ tokenHash: next, tokenOwedSince: null })
          .set({ formerTokenHash: former, formerSalt: salt, formerEndsAt: endsAt })
          .where("citizenId", "=", citizenId)
          .where("id", "=", id)
          .where("tokenHash", "=", former)
          .where("tokenOwedSince", "is not", null)
      ).pipe(Effect.asVoid),

    findFormer: Effect.fnUntraced(function* (tokenHash, at) {
      const [row] = yield* run(
        seenSessions
          .select("s.formerSalt")
          .where("s.formerTokenHash", "=", tokenHash)
          .where("s.formerEndsAt", ">", at)
      )
      return (
        row && { session: v.parse(SeenSession, row), salt: v.parse(v.string(), row.formerSalt) }
      )
    }),

    endFormer: (citizenId, id, at) =>
      run(
        db
          .updateTable("sessions")
          .set({ formerEndsAt: at })
          .where("citizenId", "=", citizenId)
          .where("id", "=", id)
          .where("formerEndsAt", ">", at)
      ).pipe(Effect.asVoid)
  }
}

/** What stands in the row once no token is owed and none was before. */
export const owedNothing = {
  tokenOwedSince: null,
  formerTokenHash: null,
  formerSalt: null,
  formerEndsAt: null
}
