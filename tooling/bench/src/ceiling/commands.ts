import type SQLite from "better-sqlite3"
import { hash, randomInt } from "node:crypto"

/** What the ceiling is told to do: a transaction for each, with a line of the journal and a job. */
export const commandsOn = (db: SQLite.Database) => {
  const write = journalOn(db)
  const insertJob = db.prepare("insert or ignore into jobs values (?, ?, ?)")
  const insertDraft = db.prepare(
    `insert into applications (citizen, id, service, status, turn, started_at, updated_at, answers)
     values (?, ?, ?, 'draft', 'citizen', ?, ?, ?)`
  )
  const draftOf = db.prepare<[string, string], { answers: string }>(
    "select answers from applications where citizen = ? and id = ? and status = 'draft'"
  )
  const spend = db.prepare("delete from confirmations where citizen = ? and token_hash = ?")
  const send = db.prepare(
    `update applications set status = 'accepted', turn = 'agency', number = ?, submitted_at = ?,
     updated_at = ? where citizen = ? and id = ?`
  )
  const chargeOf = db.prepare<[string], { citizen: string; amount: number; status: string }>(
    "select citizen, amount, status from charges where id = ?"
  )
  const settle = db.prepare("update charges set status = 'settled' where id = ?")
  const post = db.prepare("insert into ledger (charge, account, amount) values (?, ?, ?)")

  return {
    keep: db.transaction((citizen: string, id: string, service: string, answers: unknown) => {
      const at = new Date().toISOString()
      insertDraft.run(citizen, id, service, at, at, JSON.stringify(answers))
      insertJob.run(`forget/${id}`, "forget", Date.now())
      return { version: 1, savedAt: at }
    }),

    submit: db.transaction((citizen: string, id: string, token: string) => {
      const draft = draftOf.get(citizen, id)
      const spent = spend.run(citizen, hash("sha256", token, "buffer"))
      if (!draft || Object.keys(JSON.parse(draft.answers)).length < 15 || spent.changes === 0)
        return
      const submittedAt = new Date().toISOString()
      const number = String(randomInt(1e12))
      send.run(number, submittedAt, submittedAt, citizen, id)
      write(citizen, "ApplicationSubmitted", { id, number })
      insertJob.run(`tend/${id}`, "tend", Date.now())
      return { number, submittedAt }
    }),

    pay: db.transaction((id: string, amount: number): boolean => {
      const charge = chargeOf.get(id)
      if (charge?.amount !== amount) return false
      if (charge.status === "settled") return true
      post.run(id, "receivable", -amount)
      post.run(id, "clearing", amount)
      settle.run(id)
      write(charge.citizen, "PaymentSettled", { charge: id, amount })
      insertJob.run(`receipt/${id}`, "receipt", Date.now())
      return true
    })
  }
}

/** A chain of hashes for each citizen. */
const journalOn = (db: SQLite.Database) => {
  const last = db.prepare<[string], { seq: number; hash: Buffer }>(
    "select seq, hash from journal where citizen = ? order by seq desc limit 1"
  )
  const insert = db.prepare("insert into journal values (?, ?, ?, ?, ?, ?)")
  return (citizen: string, type: string, data: unknown): void => {
    const before = last.get(citizen)
    const text = JSON.stringify(data)
    const previous = before?.hash ?? Buffer.alloc(32)
    const sealed = hash("sha256", Buffer.concat([previous, Buffer.from(type + text)]), "buffer")
    insert.run(citizen, (before?.seq ?? 0) + 1, type, text, previous, sealed)
  }
}
