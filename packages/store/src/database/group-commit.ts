/**
 * Commands that wait at the same moment commit together, each in a savepoint of its own: one flush of
 * the disk for all of them, where each alone would have paid for its own.
 *
 *   BEGIN ─ SAVEPOINT a … RELEASE ─ SAVEPOINT b … ROLLBACK TO ─ SAVEPOINT c … RELEASE ─ COMMIT
 *                                                                                        └▶ a, c answered
 */
import type SQLite from "better-sqlite3"
import { Effect } from "effect"
import { SqlError } from "effect/sql"

/** Commands that share one commit, and those who wait for it. */
export class Batch {
  readonly began = performance.now()
  outcome: Effect.Effect<void, SqlError.SqlError> | undefined
  readonly waiting: Array<(outcome: Effect.Effect<void, SqlError.SqlError>) => void> = []
}

// Under steady load new commands never stop coming: then the first of a batch waits about as long as the
// disk takes to flush, for less would only make more flushes. In milliseconds.
const [shortestPatience, longestPatience] = [4, 50]

/** The door to the one connection that writes. */
export class GroupCommit {
  readonly #db: SQLite.Database
  readonly #queue: Array<() => void> = []
  #inside = false
  #batch: Batch | undefined
  #patience = shortestPatience

  constructor(db: SQLite.Database) {
    this.#db = db
  }

  /** Wait until no other command is at work on the connection. */
  readonly enter: Effect.Effect<void> = Effect.callback<void>((resume) => {
    const go = () => {
      this.#inside = true
      resume(Effect.void)
    }
    if (!this.#inside) return go()
    this.#queue.push(go)
    return Effect.sync(() => {
      const place = this.#queue.indexOf(go)
      // Already let in, but gone before it noticed: let the next one in.
      if (place === -1) this.#next()
      else this.#queue.splice(place, 1)
    })
  })

  /** Let the next command in. */
  readonly leave: Effect.Effect<void> = Effect.sync(() => this.#next())

  /** The open batch, begun if there is none. Only from inside. */
  readonly join: Effect.Effect<Batch, SqlError.SqlError> = Effect.try({
    try: () => {
      if (this.#batch) return this.#batch
      this.#db.exec("BEGIN IMMEDIATE")
      setImmediate(this.#commitWhenQuiet)
      return (this.#batch = new Batch())
    },
    catch: failed
  })

  /** Commit what is open now. Only from inside. */
  readonly flush: Effect.Effect<void> = Effect.sync(() => this.#commit())

  /** Wait until the batch is on the disk. */
  readonly committed = (batch: Batch): Effect.Effect<void, SqlError.SqlError> =>
    Effect.suspend(
      () =>
        batch.outcome ??
        Effect.callback<void, SqlError.SqlError>((resume) => {
          batch.waiting.push(resume)
        })
    )

  #next(): void {
    const next = this.#queue.shift()
    if (next) next()
    else this.#inside = false
  }

  readonly #commitWhenQuiet = (): void => {
    if (!this.#batch) return
    const waitedLong = performance.now() - this.#batch.began > this.#patience
    if (this.#inside || (this.#queue.length > 0 && !waitedLong)) {
      setImmediate(this.#commitWhenQuiet)
    } else this.#commit()
  }

  #commit(): void {
    const batch = this.#batch
    if (!batch) return
    this.#batch = undefined
    batch.outcome = this.#commitNow()
    for (const resume of batch.waiting) resume(batch.outcome)
  }

  #commitNow(): Effect.Effect<void, SqlError.SqlError> {
    try {
      const began = performance.now()
      this.#db.exec("COMMIT")
      const took = performance.now() - began
      this.#patience = Math.min(longestPatience, Math.max(shortestPatience, took))
      return Effect.void
    } catch (cause) {
      if (this.#db.inTransaction) this.#db.exec("ROLLBACK")
      return Effect.fail(failed(cause))
    }
  }
}

const failed = (cause: unknown): SqlError.SqlError =>
  new SqlError.SqlError({ reason: SqlError.classifySqliteError(cause) })
