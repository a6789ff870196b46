import type SQLite from "better-sqlite3"
import { hash } from "node:crypto"
import { cardOf } from "./search.ts"

interface Session {
  readonly citizen: string
  readonly id: string
  readonly level: string
  readonly aal: number
  readonly fresh_at: string
  readonly locale: string
  readonly seen_at: string
  readonly ends_at: string
  readonly idle_minutes: number
  readonly password_set_at: string
}

interface Listed {
  readonly id: string
  readonly number: string
  readonly service: string
  readonly status: string
  readonly turn: string
  readonly started_at: string
  readonly submitted_at: string
  readonly updated_at: string
}

/** What is asked of the ceiling and changes nothing. */
export const questionsTo = (db: SQLite.Database) => {
  const sessionOf = db.prepare<[Buffer], Session>(
    `select s.citizen, s.id, s.aal, s.fresh_at, s.seen_at, s.ends_at, a.level, a.locale,
     a.idle_minutes, a.password_set_at from sessions s join accounts a on a.citizen = (select s.citizen)
     where s.token_hash = (select ?)`
  )
  const latest = db.prepare<[string], Listed>(
    `select id, number, service, status, turn, started_at, submitted_at, updated_at
     from applications where citizen = (select ?) order by updated_at desc limit 20`
  )
  return {
    session: (token: string): Session | undefined => {
      const session = sessionOf.get(hash("sha256", token, "buffer"))
      return session && session.ends_at > new Date().toISOString() ? session : undefined
    },
    latest: (citizen: string) =>
      latest.all(citizen).map((row) => {
        const card = cardOf(row.service)
        return { ...row, title: card?.name, agencyName: card?.agency.name, overdue: false }
      })
  }
}
