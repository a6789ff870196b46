import { expect, layer } from "@effect/vitest"
import { Job } from "@opora/domain/jobs/job"
import { Jobs } from "@opora/domain/jobs/ports"
import { atomically } from "@opora/domain/shared/atomically"
import { instantOf } from "@opora/domain/shared/instant"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const citizenId = crypto.randomUUID()
const aJob = (more: object) => v.parse(Job, { citizenId, ...more })
const notify = (seq: number) => aJob({ type: "Notify", seq })
const kept = Effect.fnUntraced(function* (key: string) {
  const sql = yield* SqlClient.SqlClient
  return yield* sql<{ queueName: string; visibleAt: unknown }>`
    select queue_name, visible_at from effect_queue where id = ${key}`
})

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`jobs in ${name}`, (it) => {
    it.effect(
      "are promised once under one key, and not at all if the transaction is taken back",
      () =>
        Effect.gen(function* () {
          const jobs = yield* Jobs
          yield* jobs.schedule(notify(1), { key: "once" })
          yield* jobs.schedule(notify(2), { key: "once" })
          expect(yield* kept("once")).toHaveLength(1)

          const promised = jobs.schedule(notify(3), { key: "taken back" })
          yield* Effect.ignore(atomically(Effect.andThen(promised, Effect.fail("no"))))
          expect(yield* kept("taken back")).toEqual([])
        })
    )

    it.effect("wait for their time", () =>
      Effect.gen(function* () {
        const jobs = yield* Jobs
        const sql = yield* SqlClient.SqlClient
        yield* jobs.schedule(notify(4), { key: "now" })
        yield* jobs.schedule(notify(5), { key: "later", at: instantOf(Date.now() + 3_600_000) })
        const due = yield* sql<{ id: string }>`select id from effect_queue
          where visible_at <= current_timestamp`
        expect(due.map(({ id }) => id)).toEqual(expect.arrayContaining(["now"]))
        expect(due.map(({ id }) => id)).not.toContain("later")
      })
    )

    it.effect("keep codes in a line of their own: whoever waits for one waits behind nothing", () =>
      Effect.gen(function* () {
        const jobs = yield* Jobs
        const codeId = crypto.randomUUID()
        yield* jobs.schedule(aJob({ type: "SendCode", codeId }), { key: codeId })
        yield* jobs.schedule(notify(6), { key: "ordinary" })
        const [code] = yield* kept(codeId)
        const [other] = yield* kept("ordinary")
        expect(code?.queueName).not.toBe(other?.queueName)
      })
    )
  })
}
