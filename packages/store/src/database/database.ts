import { Context, Effect, Layer } from "effect"
import { SqlClient, SqlError, Statement } from "effect/sql"
import { snakeToCamel } from "effect/String"
import { type Compilable, DummyDriver, Kysely } from "kysely"
import { dialectOf } from "./dialect.ts"
import type { Tables } from "./tables.ts"

/**
 * The one database of this process. Kysely writes the SQL and Effect's SqlClient runs it, so that
 * queries, the journal and the job queue stand in one transaction.
 */
export class Database extends Context.Service<
  Database,
  {
    /** Writes SQL in this database's dialect. It holds no connection and runs nothing. */
    readonly db: Kysely<Tables>
    /** Run what `db` wrote, in the fiber's transaction if it has one. A broken database is a defect. */
    readonly run: <Row extends object>(query: Compilable<Row>) => Effect.Effect<ReadonlyArray<Row>>
    /** All of the work is kept, or none of it. Nested, what fails takes back only itself. */
    readonly atomically: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
    /** In the caller's transaction if there is one, without a savepoint: if it fails, all fails. */
    readonly within: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  }
>()("@opora/store/Database") {
  static readonly layer: Layer.Layer<Database, never, SqlClient.SqlClient> = Layer.effect(
    this,
    Effect.map(SqlClient.SqlClient, (sql) => {
      const atomically = <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
        Effect.catchIf(sql.withTransaction(work), SqlError.isSqlError, Effect.die)
      return {
        db: new Kysely<Tables>({ dialect: dialectOf(sql, new DummyDriver()) }),
        run: <Row extends object>(query: Compilable<Row>) => {
          const { sql: text, parameters } = query.compile()
          return Effect.contextWith((context: Context.Context<never>) => {
            const inside = Context.getOrUndefined(context, sql.transactionService)
            // Inside, nothing is to be waited for: straight to the transaction's connection.
            const rows = inside
              ? inside[0].execute(text, parameters, camelCased)
              : sql.unsafe<Row>(text, parameters)
            return Effect.orDie(rows)
          })
        },
        atomically,
        within: (work) =>
          Effect.contextWith((context: Context.Context<never>) =>
            Context.getOrUndefined(context, sql.transactionService) ? work : atomically(work)
          )
      }
    })
  )
}

const camelCased = Statement.defaultTransforms(snakeToCamel, false).array
