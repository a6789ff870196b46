import { Context, Effect, Exit, Semaphore } from "effect"
import type { SqlClient, SqlError } from "effect/sql"
import type { Connection } from "effect/sql/SqlConnection"
import type { GroupCommit } from "./group-commit.ts"
import { connectionBy } from "./sqlite-statements.ts"

type Place = Context.Key<SqlClient.TransactionConnection, SqlClient.TransactionConnection.Service>

type Transacted = <A, E, R>(
  work: Effect.Effect<A, E, R>
) => Effect.Effect<A, E | SqlError.SqlError, R>

/** A transaction, or a savepoint of one. */
class Level {
  readonly depth: number
  readonly connection: Connection
  readonly afterwards: Array<Effect.Effect<void>> = []
  /** Savepoints stand one inside the other, never side by side. */
  readonly nesting = Semaphore.makeUnsafe(1)
  isOpen = true

  constructor(depth: number, { inside, outside }: Connections) {
    this.depth = depth
    // Whoever is still at work when it is over is outside of it, like everybody.
    this.connection = connectionBy((...asked) => (this.isOpen ? inside : outside).execute(...asked))
  }
}

interface Connections {
  readonly inside: Connection
  readonly outside: Connection
}

/**
 * Transactions that commit together, as SqlClient offers them: each a savepoint in the open batch, a nested
 * one a savepoint in its own. What fails takes back only itself. Success is told when it is on the disk.
 */
export const transactionsOn = (place: Place, connections: Connections, group: GroupCommit) => {
  const levels = new WeakMap<object, Level>()
  const around = (context: Context.Context<never>): Level | undefined => {
    const here = Context.getOrUndefined(context, place)
    const level = here && levels.get(here)
    return level?.isOpen ? level : undefined
  }
  const say = (text: string) => connections.inside.execute(text, [], undefined)

  /** Do the work inside a savepoint. */
  const savepoint = <A, E, R>(level: Level, work: Effect.Effect<A, E, R>) => {
    const name = `level_${level.depth}`
    const here = [level.connection, level.depth] as const
    levels.set(here, level)
    return Effect.andThen(
      say(`SAVEPOINT ${name}`),
      Effect.onExit(Effect.provideService(work, place, here), (exit) => {
        level.isOpen = false
        const release = say(`RELEASE ${name}`)
        return Exit.isSuccess(exit)
          ? release
          : Effect.orDie(Effect.andThen(say(`ROLLBACK TO ${name}`), release))
      })
    )
  }

  const command: Transacted = (work) =>
    Effect.uninterruptibleMask((restore) => {
      const level = new Level(0, connections)
      const inside = Effect.flatMap(group.join, (batch) =>
        Effect.map(Effect.exit(savepoint(level, restore(work))), (exit) => ({ batch, exit }))
      )
      return restore(group.enter).pipe(
        Effect.andThen(Effect.ensuring(inside, group.leave)),
        Effect.flatMap(({ batch, exit }) => {
          const committed = group.committed(batch)
          return Exit.isSuccess(exit)
            ? Effect.andThen(Effect.andThen(committed, all(level.afterwards)), exit)
            : // Whoever lost to another command of the batch looks again: by then that one must be readable.
              Effect.andThen(Effect.ignore(committed), exit)
        })
      )
    })

  const nestedIn =
    (outer: Level): Transacted =>
    (work) =>
      Effect.uninterruptibleMask((restore) => {
        const level = new Level(outer.depth + 1, connections)
        const done = Effect.tap(savepoint(level, restore(work)), () =>
          Effect.sync(() => outer.afterwards.push(...level.afterwards))
        )
        return outer.nesting.withPermit(done)
      })

  const withTransaction: Transacted = (work) =>
    Effect.contextWith((context: Context.Context<never>) => {
      const outer = around(context)
      return outer
        ? nestedIn(outer)(work)
        : Effect.withSpan(command(work), "sql.transaction", { captureStackTrace: false })
    })

  const afterCommit = <R>(work: Effect.Effect<void, never, R>): Effect.Effect<void, never, R> =>
    Effect.contextWith((context: Context.Context<R>) => {
      const outer = around(context)
      if (!outer) return work
      return Effect.sync(() => {
        // In the context it was said in. To provide it would copy all of our services once more.
        outer.afterwards.push(Effect.updateContext(work, () => context))
      })
    })

  return { withTransaction, afterCommit }
}

const all = (works: ReadonlyArray<Effect.Effect<void>>): Effect.Effect<void> =>
  works.length === 0
    ? Effect.void
    : Effect.forEach(works, (work) => Effect.ignoreCause(work), { discard: true })
