import type { CitizenId } from "@opora/domain/accounts/citizen"
import type { Versioned } from "@opora/domain/payments/books"
import type { Charge } from "@opora/domain/payments/charge"
import type { Entry } from "@opora/domain/payments/ledger"
import type { Payment } from "@opora/domain/payments/payment"
import { Effect } from "effect"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"
import { queriesOf } from "./queries.ts"
import { detailsPlace, placeOf, rowOfCharge, rowOfPayment, wordsOf } from "./rows.ts"

/** How the books are written: each save tells whether the version it read still stood. */
export const saving = Effect.gen(function* () {
  const { db, run } = yield* Database
  const vault = yield* Vault
  const { changePayment, changeCharge, post } = queriesOf(db)

  const savePayment = Effect.fnUntraced(function* ({ value, version }: Versioned<Payment>) {
    const { row: columns, details } = rowOfPayment(value)
    const closed = yield* vault.seal(value.citizenId, detailsPlace(value.id), details)
    const row = { ...columns, details: closed, version: version + 1 }
    const saved =
      version === 0
        ? db
            .insertInto("payments")
            .values(row)
            .onConflict((c) => c.doNothing())
            .returning("id")
        : changePayment({ ...row, before: version })
    return (yield* run(saved)).length > 0
  })

  const raise = Effect.fnUntraced(function* (charge: Charge, raisedUnder: string) {
    const sealed = yield* vault.seal(charge.citizenId, placeOf(charge.id), wordsOf(charge))
    const row = { ...rowOfCharge(charge), raisedUnder, sealed, version: 1 }
    const raised = db.insertInto("charges").values(row)
    return yield* run(raised.onConflict((c) => c.doNothing()).returning("id"))
  })

  const change = (charge: Charge, before: number) =>
    run(changeCharge({ ...rowOfCharge(charge), version: before + 1, before }))

  return {
    savePayment,

    saveCharge: ({ value, version }: Versioned<Charge>, raisedUnder = `charge/${value.id}`) =>
      Effect.map(
        version === 0 ? raise(value, raisedUnder) : change(value, version),
        (rows) => rows.length > 0
      ),

    /** Postings are only ever added; the same entry twice is a defect, and takes everything back. */
    enter: (citizenId: CitizenId, entries: ReadonlyArray<Entry>) => {
      const postings = entries.flatMap(({ name, at, postings: all }) =>
        all.map((posting) => ({ citizenId, entry: name, at, ...posting }))
      )
      return postings.length === 0 ? Effect.void : run(post(postings))
    }
  }
})
