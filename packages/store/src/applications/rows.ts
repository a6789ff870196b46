import { Application } from "@opora/domain/applications/application"
import type { Stored } from "@opora/domain/applications/ports"
import { type Summary, summaryOf } from "@opora/domain/applications/summary"
import { Effect } from "effect"
import * as v from "valibot"
import type { Vault } from "../vault/vault.ts"
import type { ApplicationsTable } from "./table.ts"

type Sealing = Vault["Service"]

const placeOf = (column: "answers" | "details", id: string) => `applications|${column}|${id}`

/** The columns a list shows: every one but the closed. */
export const listed = [
  ...(["citizenId", "id", "number", "service", "definition", "status", "turn", "agency"] as const),
  ...(["state", "startedAt", "submittedAt", "updatedAt", "expectedBy", "limitAt"] as const),
  ...(["overdue"] as const)
]

/** The application as a row, what it tells of the citizen closed. */
export const rowOf = Effect.fnUntraced(function* (
  vault: Sealing,
  { application, version, updatedAt }: Stored
): Effect.fn.Return<ApplicationsTable> {
  const { citizenId, id, answers, ...details } = application
  const seal = (column: "answers" | "details", told: object) =>
    vault.seal(citizenId, placeOf(column, id), JSON.stringify(told))
  return {
    ...shownColumns(summaryOf(application, updatedAt)),
    version: version + 1,
    answers: yield* seal("answers", answers),
    details: yield* seal("details", details)
  }
})

const shownColumns = (
  shown: Summary
): Omit<ApplicationsTable, "version" | "answers" | "details"> => {
  const { citizenId, id, service, definition, status, turn, startedAt, updatedAt } = shown
  const common = { citizenId, id, service, definition, status, turn, startedAt, updatedAt }
  if (shown.status === "draft") return { ...common, ...unsent }
  const { number, agency, state, submittedAt, overdue, expectedBy = null, limit = null } = shown
  return { ...common, number, agency, state, submittedAt, overdue, expectedBy, limitAt: limit }
}

const unsent = {
  number: null,
  agency: null,
  state: null,
  submittedAt: null,
  expectedBy: null,
  limitAt: null,
  overdue: false
}

/** The row as an application. */
export const storedIn = Effect.fnUntraced(function* (
  vault: Sealing,
  row: Pick<ApplicationsTable, "citizenId" | "id" | "answers" | "details" | "version" | "updatedAt">
): Effect.fn.Return<Stored> {
  const open = (column: "answers" | "details") =>
    Effect.map(vault.open(row.citizenId, placeOf(column, row.id), row[column]), parsed)
  const { citizenId, id, version, updatedAt } = row
  const details = v.parse(v.looseObject({}), yield* open("details"))
  const whole = { ...details, citizenId, id, answers: yield* open("answers") }
  return { application: v.parse(Application, whole), version, updatedAt }
})

const parsed = (text: string): unknown => JSON.parse(text)

/** The columns of a list as what it shows. */
export const summaryIn = (
  row: Omit<ApplicationsTable, "version" | "answers" | "details">
): Summary => {
  const { citizenId, id, service, definition, status, turn, startedAt, updatedAt } = row
  const common = { citizenId, id, service, definition, turn, startedAt, updatedAt }
  if (status === "draft") return { status, ...common }
  const { number, agency, state, submittedAt, expectedBy, limitAt, overdue } = row
  if (number === null || agency === null || state === null || submittedAt === null) {
    throw new Error("an application was sent and has no number")
  }
  return {
    status,
    ...common,
    number,
    agency,
    state,
    submittedAt,
    overdue,
    ...(expectedBy !== null && { expectedBy }),
    ...(limitAt !== null && { limit: limitAt })
  }
}
