import { PgClient, PgTypes } from "@effect/sql-pg"
import { Effect, Layer, PubSub, Result, Schedule, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { snakeToCamel } from "effect/String"
import { News } from "./news.ts"

/** PostgreSQL for many machines. A database that can't be reached is a defect: there is no going on. */
export const postgres = (
  config: PgClient.PgPoolConfig
): Layer.Layer<SqlClient.SqlClient | News> => {
  const client = PgClient.layer({
    ...config,
    // The job queue keeps timestamps without a zone and compares them with now().
    startupParameters: { timezone: "UTC" },
    transformResultNames: snakeToCamel,
    // Names inside a JSON value are data, not columns.
    transformJson: false,
    types
  })
  return Layer.orDie(Layer.provideMerge(news, client))
}

const channel = "opora_news"

/** One ear for the whole process, which listens again when the connection breaks. */
const news: Layer.Layer<News, never, PgClient.PgClient | SqlClient.SqlClient> = Layer.effect(
  News,
  Effect.gen(function* () {
    const pg = yield* PgClient.PgClient
    const sql = yield* SqlClient.SqlClient
    const told = yield* PubSub.unbounded<string>()
    const listen = Effect.scoped(
      Effect.flatMap(pg.listen(channel), (heard) =>
        Stream.runForEach(Stream.fromQueue(heard), ({ payload }) => PubSub.publish(told, payload))
      )
    )
    yield* Effect.forkScoped(Effect.retry(listen, Schedule.spaced("1 second")))
    return {
      announce: (text: string) =>
        Effect.orDie(Effect.asVoid(sql`select pg_notify(${channel}, ${text})`)),
      stream: Stream.fromPubSub(told)
    }
  })
)

/** Whole numbers come back as numbers here as in SQLite, and loudly not at all when they don't fit. */
const wholeNumber: PgTypes.Codec<number | bigint> = {
  encode: (value) => {
    const bytes = new DataView(new ArrayBuffer(8))
    bytes.setBigInt64(0, BigInt(value))
    return Result.succeed(new Uint8Array(bytes.buffer))
  },
  decode: (bytes) => {
    const value = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigInt64(0))
    return Number.isSafeInteger(value)
      ? Result.succeed(value)
      : Result.fail(new PgTypes.CodecError({ message: "int8 is too large for a number" }))
  }
}

const types = PgTypes.makeRegistry()
types.register(PgTypes.OID.int8, wholeNumber)
