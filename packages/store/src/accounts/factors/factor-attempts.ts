import {
  FactorAttempts,
  lockAfter,
  longestLock,
  wrongCodesToLock
} from "@opora/domain/accounts/factors/factor-attempts"
import { FactorsLocked } from "@opora/domain/accounts/factors/second-factors"
import { Instant, instantOf } from "@opora/domain/shared/instant"
import { Effect, Layer } from "effect"
import { sql } from "kysely"
import * as v from "valibot"
import { Database } from "../../database/database.ts"

/** Wrong codes in SQL: counted by one statement, however many come at once. */
export const factorAttemptsInSql: Layer.Layer<FactorAttempts, never, Database> = Layer.effect(
  FactorAttempts,
  Effect.map(Database, ({ db, run }) => ({
    take: Effect.fnUntraced(function* (citizenId, at) {
      const isLast = sql<boolean>`factor_attempts.failures >= ${sql.lit(wrongCodesToLock - 1)}`
      const [counted] = yield* run(
        db
          .insertInto("factorAttempts")
          .values({ citizenId, failures: 1, locks: 0, lockedUntil: "" })
          .onConflict((c) =>
            c
              .column("citizenId")
              .doUpdateSet({
                failures: sql`case when ${isLast} then 0 else factor_attempts.failures + 1 end`,
                locks: sql`case when ${isLast} then factor_attempts.locks + 1 else factor_attempts.locks end`,
                lockedUntil: sql`case when ${isLast} then ${endOfLock(at)} else '' end`
              })
              .where("factorAttempts.lockedUntil", "<=", at)
          )
          .returning("lockedUntil")
      )
      if (counted) {
        return {
          lockedUntil: counted.lockedUntil ? v.parse(Instant, counted.lockedUntil) : undefined
        }
      }
      const locks = db.selectFrom("factorAttempts").select("lockedUntil")
      const [locked] = yield* run(locks.where("citizenId", "=", citizenId))
      // The lock was lifted by a right code since: whoever asks again is let in.
      return yield* new FactorsLocked({ until: v.parse(Instant, locked?.lockedUntil || at) })
    }),

    forget: (citizenId) =>
      Effect.asVoid(run(db.deleteFrom("factorAttempts").where("citizenId", "=", citizenId)))
  }))
)

/** When the lock ends that is set now, by how many there were before. */
const endOfLock = (at: Instant) => {
  const ends = Array.from({ length: longestLock + 1 }, (_, locks) =>
    instantOf(Date.parse(at) + lockAfter(locks))
  )
  const cases = ends.map((end, locks) => sql`when ${sql.lit(locks)} then ${sql.lit(end)}`)
  const longest = sql.lit(ends.at(-1))
  return sql`case factor_attempts.locks ${sql.join(cases, sql` `)} else ${longest} end`
}
