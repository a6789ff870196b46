import { type Compilable, type CompiledQuery, type RawBuilder, sql } from "kysely"

/** Where a value of a row will stand. */
class Slot {
  readonly row: number
  readonly name: string

  constructor(row: number, name: string) {
    this.row = row
    this.name = name
  }
}

/** Stands for a value that each run brings. */
export type SlotOf<Values> = <Name extends keyof Values & string>(
  name: Name
) => RawBuilder<Values[Name]>

/**
 * A query written once and run with other values each time: to write and compile one costs more than
 * SQLite needs to answer it. For what every request or command runs; elsewhere write queries as they come.
 */
export const prepared =
  <Values extends object>() =>
  <Row extends object>(write: (value: SlotOf<Values>) => Compilable<Row>) => {
    const query = write(slotIn(0)).compile()
    return (values: Values): Compilable<Row> => filled(query, [values])
  }

/** The same for a query over several rows, written once for each number of them. */
export const preparedRows =
  <Values extends object>() =>
  <Row extends object>(write: (rows: ReadonlyArray<SlotOf<Values>>) => Compilable<Row>) => {
    const written = new Map<number, CompiledQuery<Row>>()
    return (rows: ReadonlyArray<Values>): Compilable<Row> => {
      const query = written.get(rows.length) ?? write(rows.map((_, row) => slotIn(row))).compile()
      written.set(rows.length, query)
      return filled(query, rows)
    }
  }

const slotIn =
  (row: number) =>
  <Value>(name: string): RawBuilder<Value> =>
    sql<Value>`${new Slot(row, name)}`

const filled = <Row>(query: CompiledQuery<Row>, rows: ReadonlyArray<object>): Compilable<Row> => {
  const parameters = query.parameters.map((each): unknown =>
    each instanceof Slot ? Reflect.get(rows[each.row] ?? {}, each.name) : each
  )
  return { compile: () => ({ ...query, parameters }) }
}
