import SQLite from "better-sqlite3"
import { Context, Effect, Layer, PubSub, Stream } from "effect"
import * as Reactivity from "effect/reactivity/Reactivity"
import { SqlClient, Statement } from "effect/sql"
import type { Connection } from "effect/sql/SqlConnection"
import { snakeToCamel } from "effect/String"
import { type Batch, GroupCommit } from "./group-commit.ts"
import { News } from "./news.ts"
import { connectionOn, type Statements, statementsOn } from "./sqlite-statements.ts"

/**
 * SQLite for one machine: one connection that writes, in transactions that commit together, and one
 * that reads what has been committed. A committed command survives a power cut.
 */
export const sqlite = (path: string): Layer.Layer<SqlClient.SqlClient | News> =>
  Layer.effectContext(client(path)).pipe(Layer.provide(Reactivity.layer))

/** The batch a transaction wrote into, noted by the transaction for whoever waits for its commit. */
const Ticket = Context.Reference<{ batch?: Batch }>("@opora/store/sqlite/Ticket", {
  defaultValue: () => ({})
})

const client = Effect.fnUntraced(function* (path: string) {
  const writer = yield* opened(path, {})
  const reader = yield* opened(path, { readonly: true })
  const group = new GroupCommit(writer)
  const writes = statementsOn(writer)
  const reads = statementsOn(reader)
  const written = connectionOn(writes)

  const begun = Effect.gen(function* () {
    yield* Effect.acquireRelease(group.enter, () => group.leave)
    const ticket = yield* Ticket
    ticket.batch = yield* group.join
    return written
  })
  const made = yield* SqlClient.make({
    acquirer: Effect.succeed(routed(reads, writes, group)),
    transactionAcquirer: begun,
    compiler: Statement.makeCompilerSqlite(),
    driver: "better-sqlite3",
    spanAttributes: [["db.system.name", "sqlite"]],
    prepareTransactionControls: true,
    // A command of its own inside the batch: what fails takes back only itself.
    beginTransaction: "SAVEPOINT command",
    commit: "RELEASE SAVEPOINT command",
    rollback: "ROLLBACK TO SAVEPOINT command",
    releaseSavepoint: (name) => `RELEASE SAVEPOINT ${name}`,
    isTransaction: () => writer.inTransaction,
    transformRows: Statement.defaultTransforms(snakeToCamel, false).array
  })
  const { withTransaction, transactionService } = made
  const sql = Object.assign(made, {
    withTransaction: <A, E, R>(work: Effect.Effect<A, E, R>) =>
      Effect.contextWith((context: Context.Context<never>) => {
        if (Context.getOrUndefined(context, transactionService)) return withTransaction(work)
        const ticket: { batch?: Batch } = {}
        const committed = Effect.suspend(() =>
          ticket.batch ? group.committed(ticket.batch) : Effect.void
        )
        return Effect.provideService(withTransaction(work), Ticket, ticket).pipe(
          // Whoever lost to another command of the batch looks again: by then that one must be readable.
          Effect.tapCause(() => Effect.ignore(committed)),
          Effect.tap(() => committed)
        )
      }),
    // For migrations, which begin and commit for themselves.
    reserve: Effect.as(
      Effect.acquireRelease(Effect.andThen(group.enter, group.flush), () => group.leave),
      written
    )
  })

  const told = yield* PubSub.unbounded<string>()
  const news = {
    announce: (text: string) =>
      Effect.flatMap(Ticket, ({ batch }) =>
        sql.afterCommit(
          Effect.andThen(
            batch ? Effect.ignore(group.committed(batch)) : Effect.void,
            PubSub.publish(told, text)
          )
        )
      ),
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
  const rows: Connection["execute"] = (text, parameters, transform) =>
    writes.onlyReads(text)
      ? reading.execute(text, parameters, transform)
      : write(writing.execute(text, parameters, transform))
  const values: Connection["executeValues"] = (text, parameters) =>
    Effect.map(rows(text, parameters, undefined), (found) => found.map(Object.values))
  return {
    execute: rows,
    executeRaw: (text, parameters) => rows(text, parameters, undefined),
    executeValues: values,
    executeUnprepared: rows,
    executeValuesUnprepared: values,
    executeStream: (text, parameters, transform) =>
      Stream.fromIterableEffect(rows(text, parameters, transform))
  }
}
