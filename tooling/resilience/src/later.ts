import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import type { Kept } from "./database.ts"

/**
 * Ten minutes pass for what is kept while nobody is at work: the hold of a killed process on jobs,
 * deliveries and answers is over, and what was put off is due.
 */
export const tenMinutesLater = (kept: Kept): Promise<void> =>
  kept.runPromise(
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const earlier = (column: string) =>
        sql.onDialectOrElse({
          pg: () => `${column} = ${column} - interval '10 minutes'`,
          orElse: () => `${column} = datetime(${column}, '-10 minutes')`
        })
      yield* sql.unsafe(`update effect_queue set ${earlier("acquired_at")}, ${earlier("visible_at")}
        where state = 'pending'`)
      const before = new Date(Date.now() - 600_000).toISOString()
      yield* sql`update deliveries set at = ${before} where status in ('sending', 'waiting')`
      yield* sql`update first_answers set claimed_at = ${before} where answer is null`
    })
  )
