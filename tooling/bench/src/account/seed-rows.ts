import { canonical } from "@opora/domain/shared/json"
import SQLite from "better-sqlite3"
import { hash } from "node:crypto"
import { join } from "node:path"
import { citizenOf, draftOf, named, numberOf, sessionOf } from "../people.ts"
import { size, tokenOf } from "../size.ts"

// As long as fifteen answers and the rest of an application are once they are closed: no list opens them.
const sealed = (length: number) => `v1.bench.AAAAAAAAAAAAAAAA.${"A".repeat(length)}`
const [answers, details] = [sealed(930), sealed(400)]

/** Citizens who are signed in, their applications, and what the next ones need: straight into the tables. */
export const seedRows = (folder: string): void => {
  const db = new SQLite(join(folder, "opora.db"))
  db.pragma("journal_mode = OFF")
  db.pragma("synchronous = OFF")
  const now = Date.now()
  const at = (ms: number) => new Date(ms).toISOString()
  const into = (table: string, columns: string) =>
    db.prepare(`insert into ${table} (${columns}) values (${columns.replaceAll(/\w+/g, "?")})`)

  const account = into(
    "accounts",
    "citizen_id, status, level, locale, idle_minutes, password_hash, password_set_at, created_at"
  )
  const session = into(
    "sessions",
    "citizen_id, id, token_hash, auth_events, aal, fresh_at, origin, started_at, last_seen_at, ends_at"
  )
  const application = into(
    "applications",
    "citizen_id, id, number, service, definition, status, turn, agency, state, started_at, submitted_at, updated_at, overdue, version, answers, details"
  )
  const confirmation = into(
    "confirmations",
    "citizen_id, id, session_id, operation, payload_hash, expires_at, method, token_hash"
  )

  const addCitizen = (n: number) => {
    const id = citizenOf(n)
    const began = at(now)
    account.run(id, "active", "verified", "ru", 30, "-", began, began)
    // Seen a while from now: that somebody was seen is written at most every thirty seconds.
    const times = [began, at(now + 3_600_000), at(now + 12 * 3_600_000)]
    const token = hash("sha256", tokenOf(n))
    session.run(id, sessionOf(n), token, "[]", 2, began, details, ...times)
  }
  const addApplication = (n: number, m: number) => {
    const then = at(now - m * 60_000)
    const names = [citizenOf(n), named("application", n, m), numberOf(n, m), "income-certificate"]
    const stand = [1, "done", "nobody", "fns", "issued"]
    application.run(...names, ...stand, then, then, then, 0, 3, answers, details)
  }
  const addConfirmation = (n: number) => {
    const { id, citizen, token } = draftOf(n, size.citizens)
    const payload = hash("sha256", canonical({ applicationId: id, version: 1 }))
    const names = [citizenOf(citizen), named("confirmation", n), sessionOf(citizen)]
    const until = at(now + 3_600_000)
    const given = hash("sha256", token)
    confirmation.run(...names, "applications.submit", payload, until, "totp", given)
  }

  db.transaction(() => {
    for (let n = 0; n < size.citizens; n++) addCitizen(n)
    for (let n = 0; n < size.applications; n++) {
      addApplication(Math.floor(n / eachHas), n % eachHas)
    }
    for (let n = 0; n < size.submissions; n++) addConfirmation(n)
  })()
  db.close()
}

const eachHas = size.applications / size.citizens
