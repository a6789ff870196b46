import SQLite from "better-sqlite3"
import { Context, Effect, Layer, PubSub, Stream } from "effect"
import * as Reactivity from "effect/reactivity/Reactivity"
import { SqlClient, Statement } from "effect/sql"
import type { Connection } from "effect/sql/SqlConnection"
import { snakeToCamel } from "effect/String"
import { GroupCommit } from "./group-commit.ts"
import { News } from "./news.ts"
import { connectionBy, connectionOn, type Statements, statementsOn } from "./sqlite-statements.ts"
import { transactionsOn } from "./sqlite-transactions.ts"

/**
 * SQLite for one machine: one connection that writes, in transactions that commit together, and one
 * that reads what has been committed. A committed command survives a power cut.
 */
export const sqlite = (path: string): Layer.Layer<SqlClient.SqlClient | News> =>
  Layer.effectContext(client(path)).pipe(Layer.provide(Reactivity.layer))

const client = Effect.fnUntraced(function* (path: string) {
  const writer = yield* opened(path, {})
  const reader = yield* opened(path, { readonly: true })
  const group = new GroupCommit(writer)
  const writes = statementsOn(writer)
  const written = connectionOn(writes)
  const either = routed(statementsOn(reader), writes, group)

  const made = yield* SqlClient.make({
    acquirer: Effect.succeed(either),
    // Both connections serve everybody at once: one is lent for a statement, and never leased.
    borrower: (use) => use(either),
    compiler: Statement.makeCompilerSqlite(),
    driver: "better-sqlite3",
    spanAttributes: [["db.system.name", "sqlite"]],
    transformRows: Statement.defaultTransforms(snakeToCamel, false).array
  })
  const sql = Object.assign(made, {
    ...transactionsOn(made.transactionService, { inside: written, outside: either }, group),
    // For migrations, which begin and commit for themselves.
    reserve: Effect.as(
      Effect.acquireRelease(Effect.andThen(group.enter, group.flush), () => group.leave),
      written
    )
  })

  const told = yield* PubSub.unbounded<string>()
  const news = {
    announce: (text: string) => sql.afterCommit(Effect.asVoid(PubSub.publish(told, text))),
    stream: Stream.fromPubSub(told)
  }
  return Context.make(SqlClient.SqlClient, sql).pipe(Context.add(News, news))
})

const opened = (path: string, options: SQLite.Options) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const db = new SQLite(path, options)
      db.pragma("journal_mode = WAL")
      db.pragma("synchronous = FULL")
      db.pragma("foreign_keys = ON")
      db.pragma("busy_timeout = 5000")
      return db
    }),
    (db) => Effect.sync(() => db.close())
  )

/** Outside of transactions, what only reads goes to the reader; what writes joins the batch. */
const routed = (reads: Statements, writes: Statements, group: GroupCommit): Connection => {
  const write = <A, E>(work: Effect.Effect<A, E>) =>
    Effect.flatMap(
      Effect.uninterruptibleMask((restore) =>
        Effect.andThen(
          restore(group.enter),
          Effect.ensuring(Effect.all([group.join, work]), group.leave)
        )
      ),
      ([batch, found]) => Effect.as(group.committed(batch), found)
    )
  const reading = connectionOn(reads)
  const writing = connectionOn(writes)
  return connectionBy((text, parameters, transform) =>
    writes.onlyReads(text)
      ? reading.execute(text, parameters, transform)
      : write(writing.execute(text, parameters, transform))
  )
}
