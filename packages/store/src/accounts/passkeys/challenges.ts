import { Challenge, PasskeyChallenges } from "@opora/domain/accounts/passkeys/challenge"
import { now } from "@opora/domain/shared/clock"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../../database/database.ts"

/** Challenges in SQL. Those nobody answered go when the next is asked. */
export const challengesInSql: Layer.Layer<PasskeyChallenges, never, Database> = Layer.effect(
  PasskeyChallenges,
  Effect.map(Database, ({ db, run }) => ({
    keep: Effect.fnUntraced(function* (challenge) {
      yield* run(db.deleteFrom("passkeyChallenges").where("expiresAt", "<=", yield* now))
      yield* run(db.insertInto("passkeyChallenges").values({ kind: null, ...challenge }))
    }),

    take: Effect.fnUntraced(function* (hash, at) {
      const [row] = yield* run(
        db.deleteFrom("passkeyChallenges").where("hash", "=", hash).returningAll()
      )
      return row && row.expiresAt > at ? v.parse(Challenge, row) : undefined
    })
  }))
)
