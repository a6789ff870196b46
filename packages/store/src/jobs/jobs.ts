import { carryOut } from "@opora/domain/jobs/carry-out"
import { Job } from "@opora/domain/jobs/job"
import { Jobs } from "@opora/domain/jobs/ports"
import { type Cause, Duration, Effect, Layer, Schedule, Schema } from "effect"
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
const names = { urgent: "urgent", ordinary: "jobs" }
const nameOf = ({ type }: Job): string => (type === "SendCode" ? names.urgent : names.ordinary)
const lines = Effect.all({ urgent: lineOf(names.urgent), ordinary: lineOf(names.ordinary) })

/** The queue's table. An offer made in a transaction is in the queue only once that has committed. */
export const jobQueue: Layer.Layer<
  PersistedQueue.PersistedQueueFactory | PersistedQueue.PersistedQueueStore,
  never,
  SqlClient.SqlClient
> = PersistedQueue.layer.pipe(
  Layer.provideMerge(PersistedQueue.layerCleanup()),
  Layer.provideMerge(
    PersistedQueue.layerStoreSql({
      lockRefreshInterval: "10 seconds",
      lockExpiration: "30 seconds"
    })
  ),
  Layer.orDie
)

/** Promises of work, kept in SQL. A job is JSON as it is: no codec has to look at each. */
export const jobsInSql: Layer.Layer<Jobs, never, PersistedQueue.PersistedQueueStore> = Layer.effect(
  Jobs,
  Effect.map(PersistedQueue.PersistedQueueStore, ({ offer }) => ({
    schedule: (job, { key: id, at }) =>
      Effect.clockWith((clock) => {
        const wait = at === undefined ? 0 : Date.parse(at) - clock.currentTimeMillisUnsafe()
        const delay = wait > 0 ? Duration.millis(wait) : undefined
        return Effect.orDie(offer({ name: nameOf(job), id, element: job, isCustomId: true, delay }))
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
