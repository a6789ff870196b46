import type SQLite from "better-sqlite3"
import { Effect, Stream } from "effect"
import { SqlError } from "effect/sql"
import type { Connection } from "effect/sql/SqlConnection"

/** The prepared statements of one SQLite connection. */
export interface Statements {
  readonly run: (sql: string, parameters: ReadonlyArray<unknown>) => ReadonlyArray<Row>
  /** Whether the statement changes nothing. */
  readonly onlyReads: (sql: string) => boolean
}

type Row = Record<string, unknown>
type Prepared = {
  readonly onlyReads: boolean
  readonly run: (parameters: ReadonlyArray<unknown>) => ReadonlyArray<Row>
}

/** Statements prepared once and kept: preparing costs several times a look-up. */
export const statementsOn = (db: SQLite.Database): Statements => {
  const prepared = new Map<string, Prepared>()
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql)
    if (known) return known
    if (prepared.size === 1000) prepared.clear()
    const fresh = prepareOn(db, sql)
    prepared.set(sql, fresh)
    return fresh
  }
  return {
    run: (sql, parameters) => prepare(sql).run(parameters),
    onlyReads: (sql) => prepare(sql).onlyReads
  }
}

const prepareOn = (db: SQLite.Database, sql: string): Prepared => {
  const statement = db.prepare<Array<unknown>, Row>(sql)
  const onlyReads = statement.readonly
  if (!statement.reader) {
    const run = (parameters: ReadonlyArray<unknown>) => {
      statement.run(...parameters.map(bound))
      return []
    }
    return { onlyReads, run }
  }
  const revived = statement.columns().flatMap(({ name, type }) => {
    const revive = revivers.get(type ?? "")
    return revive ? [{ name, revive }] : []
  })
  const run = (parameters: ReadonlyArray<unknown>) => {
    const found = statement.all(...parameters.map(bound))
    for (const { name, revive } of revived) {
      for (const row of found) row[name] = revive(row[name])
    }
    return found
  }
  return { onlyReads, run }
}

// SQLite knows neither booleans nor JSON; the declared type of a column tells what was meant.
const bound = (value: unknown): unknown => (typeof value === "boolean" ? Number(value) : value)
const revivers = new Map<string, (kept: unknown) => unknown>([
  ["boolean", (kept) => (kept === null ? null : kept === 1)],
  ["jsonb", (kept) => (typeof kept === "string" ? JSON.parse(kept) : kept)]
])

/** The statements as Effect's SqlClient wants them. */
export const connectionOn = (statements: Statements): Connection => {
  const rows: Connection["execute"] = (sql, parameters, transform) =>
    Effect.try({
      try: () => {
        const found = statements.run(sql, parameters)
        return transform ? transform(found) : found
      },
      catch: (cause) => new SqlError.SqlError({ reason: SqlError.classifySqliteError(cause) })
    })
  const values: Connection["executeValues"] = (sql, parameters) =>
    Effect.map(rows(sql, parameters, undefined), (found) => found.map(Object.values))
  return {
    execute: rows,
    executeRaw: (sql, parameters) => rows(sql, parameters, undefined),
    executeValues: values,
    executeUnprepared: rows,
    executeValuesUnprepared: values,
    executeStream: (sql, parameters, transform) =>
      Stream.fromIterableEffect(rows(sql, parameters, transform))
  }
}
