import type { CitizenId } from "@opora/domain/accounts/citizen"
import { sql } from "kysely"
import type { Database } from "../database/database.ts"
import { prepared, type SlotOf } from "../database/prepared.ts"
import { listed } from "./rows.ts"
import type { ApplicationsTable } from "./table.ts"

type Id = Pick<ApplicationsTable, "citizenId" | "id">

/** What citizens' own requests run of applications, written once. */
export const queriesOf = (db: Database["Service"]["db"]) => ({
  one: prepared<Id>()((value) =>
    db
      .selectFrom("applications")
      .selectAll()
      .where("citizenId", "=", value("citizenId"))
      .where("id", "=", value("id"))
  ),

  /** The latest touched. SQLite plans bound values anew on every run; a subselect it plans once. */
  latest: prepared<{ readonly citizenId: CitizenId; readonly limit: number }>()((value) =>
    db
      .selectFrom("applications")
      .select(listed)
      .where("citizenId", "=", sql<CitizenId>`(select ${value("citizenId")})`)
      .orderBy("updatedAt", "desc")
      .orderBy("id", "desc")
      .limit(sql<number>`(select cast(${value("limit")} as integer))`)
  ),

  insert: prepared<ApplicationsTable>()((value) =>
    db
      .insertInto("applications")
      .values({ citizenId: value("citizenId"), id: value("id"), ...columns(value) })
      .onConflict((c) => c.columns(["citizenId", "id"]).doNothing())
      .returning("id")
  ),

  /** Over the version before it. */
  replace: prepared<ApplicationsTable>()((value) =>
    db
      .updateTable("applications")
      .set(columns(value))
      .where("citizenId", "=", value("citizenId"))
      .where("id", "=", value("id"))
      .where("version", "=", sql<number>`${value("version")} - 1`)
      .returning("id")
  )
})

const columns = (value: SlotOf<ApplicationsTable>) => ({
  number: value("number"),
  service: value("service"),
  definition: value("definition"),
  status: value("status"),
  turn: value("turn"),
  agency: value("agency"),
  state: value("state"),
  startedAt: value("startedAt"),
  submittedAt: value("submittedAt"),
  updatedAt: value("updatedAt"),
  expectedBy: value("expectedBy"),
  limitAt: value("limitAt"),
  overdue: value("overdue"),
  version: value("version"),
  answers: value("answers"),
  details: value("details")
})
