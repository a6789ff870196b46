import {
  answerKeptFor,
  FirstAnswers,
  type KeyedRequest,
  KeyUsedForAnother,
  StillAnswering
} from "@opora/domain/idempotency/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { Clock, Effect, Layer, Option } from "effect"
import { Database } from "../database/database.ts"

const aMinute = 60_000

/**
 * First answers in SQL. A claim a minute old belongs to a process that died: it may be taken over.
 * Answers that are given no more go with the citizen's next request.
 */
export const firstAnswersInSql: Layer.Layer<FirstAnswers, never, Database> = Layer.effect(
  FirstAnswers,
  Effect.map(Database, ({ db, run }) => {
    const kept = ({ citizenId, key }: KeyedRequest) =>
      db.selectFrom("firstAnswers").where("citizenId", "=", citizenId).where("key", "=", key)
    const forgetOld = ({ citizenId }: KeyedRequest, now: number) =>
      run(
        db
          .deleteFrom("firstAnswers")
          .where("citizenId", "=", citizenId)
          .where("claimedAt", "<", instantOf(Math.max(0, now - answerKeptFor)))
      )

    return {
      claim: Effect.fnUntraced(function* (request) {
        const now = yield* Clock.currentTimeMillis
        const claimedAt = instantOf(now)
        yield* forgetOld(request, now)
        const claimed = yield* run(
          db
            .insertInto("firstAnswers")
            .values({ ...request, claimedAt, answer: null })
            .onConflict((c) =>
              c
                .columns(["citizenId", "key"])
                .doUpdateSet({ claimedAt })
                .where("firstAnswers.answer", "is", null)
                .where("firstAnswers.claimedAt", "<", instantOf(Math.max(0, now - aMinute)))
                .where("firstAnswers.what", "=", request.what)
            )
            .returning("key")
        )
        if (claimed.length === 1) return Option.none()

        const [before] = yield* run(kept(request).select(["what", "answer"]))
        if (before && before.what !== request.what) return yield* new KeyUsedForAnother()
        if (!before || before.answer === null) return yield* new StillAnswering()
        return Option.some(before.answer)
      }),

      keep: ({ citizenId, key }, answer) =>
        run(
          db
            .updateTable("firstAnswers")
            .set({ answer: JSON.stringify(answer) })
            .where("citizenId", "=", citizenId)
            .where("key", "=", key)
        ).pipe(Effect.asVoid),

      release: ({ citizenId, key }) =>
        run(
          db.deleteFrom("firstAnswers").where("citizenId", "=", citizenId).where("key", "=", key)
        ).pipe(Effect.asVoid)
    }
  })
)
