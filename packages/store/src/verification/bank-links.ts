import { BankLink } from "@opora/domain/verification/bank-link"
import {
  BankAccountTaken,
  BankLinkNotFound,
  BankLinks,
  BankVisit,
  BankVisitNotFound,
  type VisitKey
} from "@opora/domain/verification/bank-links"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"

/** Bank links and the visits they come from, in SQL. */
export const bankLinksInSql: Layer.Layer<BankLinks, never, Database | Vault> = Layer.effect(
  BankLinks,
  Effect.gen(function* () {
    const { db, run, within } = yield* Database
    const vault = yield* Vault
    const placeOf = ({ tokenHash }: VisitKey) => `bank_visits|visit|${tokenHash}`

    const open = (key: VisitKey, rows: ReadonlyArray<{ readonly visit: string }>) =>
      Effect.gen(function* () {
        const [row] = rows
        if (!row) return yield* new BankVisitNotFound()
        const text = yield* vault.open(key.citizenId, placeOf(key), row.visit)
        return v.parse(BankVisit, JSON.parse(text))
      })

    return {
      begin: Effect.fnUntraced(function* (key, visit, until) {
        const { citizenId, sessionId, tokenHash } = key
        const closed = yield* vault.seal(citizenId, placeOf(key), JSON.stringify(visit))
        const row = { citizenId, sessionId, tokenHash, visit: closed, until }
        yield* run(
          db
            .insertInto("bankVisits")
            .values(row)
            .onConflict((c) => c.columns(["citizenId", "tokenHash"]).doUpdateSet(row))
        )
      }),

      take: Effect.fnUntraced(function* (key, at) {
        yield* run(
          db
            .deleteFrom("bankVisits")
            .where("citizenId", "=", key.citizenId)
            .where("until", "<=", at)
        )
        const taken = yield* run(
          db
            .deleteFrom("bankVisits")
            .where("citizenId", "=", key.citizenId)
            .where("tokenHash", "=", key.tokenHash)
            .where("sessionId", "=", key.sessionId)
            .returning("visit")
        )
        return yield* open(key, taken)
      }, within),

      look: Effect.fnUntraced(function* (key, at) {
        const found = yield* run(
          db
            .selectFrom("bankVisits")
            .select("visit")
            .where("citizenId", "=", key.citizenId)
            .where("tokenHash", "=", key.tokenHash)
            .where("sessionId", "=", key.sessionId)
            .where("until", ">", at)
        )
        return yield* open(key, found)
      }),

      ofCitizen: (citizenId) =>
        run(
          db
            .selectFrom("bankLinks")
            .selectAll()
            .where("citizenId", "=", citizenId)
            .orderBy("linkedAt")
        ).pipe(Effect.map((rows) => rows.map((row) => v.parse(BankLink, row)))),

      link: Effect.fnUntraced(function* (citizenId, link, subject) {
        const accountIndex = vault.index("bank-account", `${link.issuer}|${subject}`)
        const linked = yield* run(
          db
            .insertInto("bankLinks")
            .values({ citizenId, ...link, accountIndex })
            .onConflict((c) => c.doNothing())
            .returning("id")
        )
        if (linked.length === 0) return yield* new BankAccountTaken()
      }),

      unlink: Effect.fnUntraced(function* (citizenId, id) {
        const [row] = yield* run(
          db
            .deleteFrom("bankLinks")
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .returningAll()
        )
        return row ? v.parse(BankLink, row) : yield* new BankLinkNotFound()
      })
    }
  })
)
