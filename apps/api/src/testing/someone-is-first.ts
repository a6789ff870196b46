import { SqlClient } from "effect/sql"
import type { World } from "../http/world.ts"

/** From now on every change of a row of that table comes too late: another one was always first. */
export const someoneIsFirst = (
  runtime: World["runtime"],
  table: "appointments" | "charges" | "consents" | "identity_cases" | "payments"
) =>
  runtime.runPromise(
    SqlClient.SqlClient.use((sql) =>
      sql.unsafe(
        `create trigger someone_was_first before update on ${table} begin select raise(ignore); end`
      )
    )
  )
