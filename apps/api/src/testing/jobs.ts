import { carryOut } from "@opora/domain/jobs/carry-out"
import { Job } from "@opora/domain/jobs/job"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import type { World } from "../http/world.ts"

const Promised = v.object({ sequence: v.number(), element: v.string() })

/**
 * Carry out the promised jobs of these types now, in the order they were promised, and cross them off.
 * Returns how many there were. One that fails fails the test.
 */
export const runJobs = (
  runtime: World["runtime"],
  ...types: ReadonlyArray<Job["type"]>
): Promise<number> =>
  runtime.runPromise(
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const rows = yield* sql`select sequence, element from effect_queue where state = 'pending'
        order by sequence`
      let done = 0
      for (const row of rows) {
        const { sequence, element } = v.parse(Promised, row)
        const job = v.parse(Job, JSON.parse(element))
        if (!types.includes(job.type)) continue
        yield* sql`update effect_queue set state = 'completed' where sequence = ${sequence}`
        yield* carryOut(job)
        done++
      }
      return done
    })
  )
