import type SQLite from "better-sqlite3"
import { Effect, Stream } from "effect"
import { SqlError } from "effect/sql"
import type { Connection } from "effect/sql/SqlConnection"
import { snakeToCamel } from "effect/String"

/** The prepared statements of one SQLite connection. */
export interface Statements {
  /** Columns as they are called in the database, or in camel case. */
  readonly run: (
    sql: string,
    parameters: ReadonlyArray<unknown>,
    camelCased: boolean
  ) => ReadonlyArray<Row>
  /** Whether the statement changes nothing. */
  readonly onlyReads: (sql: string) => boolean
}

type Row = Record<string, unknown>
type Prepared = {
  readonly onlyReads: boolean
  readonly run: (parameters: ReadonlyArray<unknown>, camelCased: boolean) => ReadonlyArray<Row>
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
    run: (sql, parameters, camelCased) => prepare(sql).run(parameters, camelCased),
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
  // Worked out once for all its rows.
  const columns = statement.columns().map(({ name, type }) => ({
    name,
    camelCased: snakeToCamel(name),
    revive: revivers.get(type ?? "")
  }))
  const asWritten = columns.filter(({ revive }) => revive)
  return {
    onlyReads,
    run: (parameters, camelCased) => {
      const found = statement.all(...parameters.map(bound))
      if (camelCased) return found.map((row) => renamed(row, columns))
      for (const { name, revive } of asWritten) {
        for (const row of found) row[name] = revive?.(row[name])
      }
      return found
    }
  }
}

interface Column {
  readonly name: string
  readonly camelCased: string
  readonly revive: ((kept: unknown) => unknown) | undefined
}

const renamed = (row: Row, columns: ReadonlyArray<Column>): Row => {
  const out: Row = {}
  for (const { name, camelCased, revive } of columns) {
    out[camelCased] = revive ? revive(row[name]) : row[name]
  }
  return out
}

// SQLite knows neither booleans nor JSON; the declared type of a column tells what was meant.
const bound = (value: unknown): unknown => (typeof value === "boolean" ? Number(value) : value)
const revivers = new Map<string, (kept: unknown) => unknown>([
  ["boolean", (kept) => (kept === null ? null : kept === 1)],
  ["jsonb", (kept) => (typeof kept === "string" ? JSON.parse(kept) : kept)]
])

/** The statements as Effect's SqlClient wants them. */
export const connectionOn = (statements: Statements): Connection =>
  connectionBy((sql, parameters, transform) =>
    Effect.try({
      // The one transformation anybody asks for is that of the names, and it is made with the rows.
      try: () => statements.run(sql, parameters, transform !== undefined),
      catch: (cause) => new SqlError.SqlError({ reason: SqlError.classifySqliteError(cause) })
    })
  )

/** A connection that does everything by giving back rows. */
export const connectionBy = (rows: Connection["execute"]): Connection => {
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
