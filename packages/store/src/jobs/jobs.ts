import { carryOut } from "@opora/domain/jobs/carry-out"
import { Job } from "@opora/domain/jobs/job"
import { Jobs } from "@opora/domain/jobs/ports"
import type { Json } from "@opora/domain/shared/json"
import { type Cause, Clock, Effect, Layer, Schedule, Schema } from "effect"
import { PersistedQueue } from "effect/persistence"
import type { SqlClient } from "effect/sql"
import * as v from "valibot"

// Twelve tries spread over some three hours; what still fails then stays in the queue, marked so.
const lineOf = (name: string) =>
  PersistedQueue.make({
    name,
    schema: Schema.Json,
    maxAttempts: 12,
    retrySchedule: Schedule.min([
      Schedule.exponential("1 second", 3),
      Schedule.spaced("30 minutes")
    ])
  })

/** Somebody looks at their telephone for a code, which lives five minutes: it waits behind no other work. */
const lines = Effect.all({ urgent: lineOf("urgent"), ordinary: lineOf("jobs") })
const isUrgent = ({ type }: Job): boolean => type === "SendCode"

/** The queue's table. An offer made in a transaction is in the queue only once that has committed. */
export const jobQueue: Layer.Layer<
  PersistedQueue.PersistedQueueFactory,
  never,
  SqlClient.SqlClient
> = PersistedQueue.layer.pipe(
  Layer.provideMerge(PersistedQueue.layerCleanup()),
  Layer.provide(
    PersistedQueue.layerStoreSql({
      lockRefreshInterval: "10 seconds",
      lockExpiration: "30 seconds"
    })
  ),
  Layer.orDie
)

/** Promises of work, kept in SQL. */
export const jobsInSql: Layer.Layer<Jobs, never, PersistedQueue.PersistedQueueFactory> =
  Layer.effect(
    Jobs,
    Effect.map(lines, ({ urgent, ordinary }) => ({
      schedule: Effect.fnUntraced(function* (job, { key, at }) {
        const now = yield* Clock.currentTimeMillis
        const delay = at === undefined ? 0 : Math.max(0, Date.parse(at) - now)
        // What is not said is not written: JSON knows no undefined.
        const written: Json = JSON.parse(JSON.stringify(job))
        const line = isUrgent(job) ? urgent : ordinary
        yield* Effect.orDie(line.offer(written, { id: key, delay }))
      })
    }))
  )

/** A hand whose job failed rests a while: a database that is down must not be asked without end. */
const restAfter = (failure: Cause.Cause<unknown>) =>
  Effect.delay(Effect.logWarning("A job failed and will be tried again", failure), "1 second")

/** Carries out what was promised: `hands` ordinary jobs at a time, and half as many urgent ones. */
export const jobWorker = (hands: number) =>
  Layer.effectDiscard(
    Effect.gen(function* () {
      const { urgent, ordinary } = yield* lines
      const workAt = (line: typeof urgent) =>
        Effect.catchCause(
          line.take((job) => carryOut(v.parse(Job, job))),
          restAfter
        )
      const fork = (line: typeof urgent) => Effect.forkScoped(Effect.forever(workAt(line)))
      for (let hand = 0; hand < hands; hand++) yield* fork(ordinary)
      for (let hand = 0; hand < hands / 2; hand++) yield* fork(urgent)
    })
  )
