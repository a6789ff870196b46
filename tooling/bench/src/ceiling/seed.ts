import SQLite from "better-sqlite3"
import { hash } from "node:crypto"
import { citizenOf, draftOf, named, numberOf, paymentOf, sessionOf } from "../people.ts"
import { size, tokenOf } from "../size.ts"
import { schema } from "./schema.ts"

// As long as fifteen answers are as JSON.
const answers = JSON.stringify({ text: "a".repeat(700) })

/** As many citizens, sessions, applications and charges as the account is measured with. */
export const seedCeiling = (path: string): void => {
  const db = new SQLite(path)
  db.pragma("journal_mode = OFF")
  db.exec(schema)
  const account = db.prepare("insert into accounts values (?, 'verified', 'ru', 30, ?)")
  const session = db.prepare("insert into sessions values (?, ?, ?, 2, ?, ?, ?)")
  const application = db.prepare(
    "insert into applications values (?, ?, ?, 'income-certificate', 'done', 'nobody', ?, ?, ?, ?)"
  )
  const confirmation = db.prepare("insert into confirmations values (?, ?)")
  const charge = db.prepare("insert into charges values (?, ?, 600000, 'raised')")
  const now = Date.now()
  const at = (ms: number) => new Date(ms).toISOString()
  const [began, ends] = [at(now), at(now + 12 * 3_600_000)]
  db.transaction(() => {
    for (let n = 0; n < size.citizens; n++) {
      const citizen = citizenOf(n)
      account.run(citizen, began)
      const token = hash("sha256", tokenOf(n), "buffer")
      session.run(token, sessionOf(n), citizen, began, began, ends)
      for (let m = 0; m < size.applications / size.citizens; m++) {
        const then = at(now - m * 60_000)
        const id = named("application", n, m)
        application.run(citizen, id, numberOf(n, m), then, then, then, answers)
      }
    }
    for (let n = 0; n < size.submissions; n++) {
      const { citizen, token } = draftOf(n, size.citizens)
      confirmation.run(citizenOf(citizen), hash("sha256", token, "buffer"))
    }
    for (let n = 0; n < size.payments; n++) {
      charge.run(paymentOf(n), citizenOf(n % size.citizens))
    }
  })()
  db.close()
}
