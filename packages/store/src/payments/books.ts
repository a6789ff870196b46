import { CitizenId } from "@opora/domain/accounts/citizen"
import { factOf } from "@opora/domain/journal/entry"
import { Journal } from "@opora/domain/journal/ports"
import { Books, BooksChanged, ChargeNotFound, PaymentNotFound } from "@opora/domain/payments/books"
import { told } from "@opora/domain/payments/told"
import { Effect, Layer } from "effect"
import { sql } from "kysely"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"
import { queriesOf } from "./queries.ts"
import { chargeOfRow, detailsPlace, paymentOfRow, placeOf } from "./rows.ts"
import { saving } from "./save-books.ts"
import type { ChargesTable, PaymentsTable } from "./tables.ts"

/** The books in SQL. What they promise is written in books.contract.test.ts. */
export const booksInSql: Layer.Layer<Books, never, Database | Journal | Vault> = Layer.effect(
  Books,
  Effect.gen(function* () {
    const { db, run, within } = yield* Database
    const vault = yield* Vault
    const journal = yield* Journal
    const queries = queriesOf(db)
    const { saveCharge, savePayment, enter } = yield* saving

    const chargesOf = (citizenId: CitizenId) =>
      db.selectFrom("charges").selectAll().where("citizenId", "=", citizenId)
    const paymentsOf = (citizenId: CitizenId) =>
      db.selectFrom("payments").selectAll().where("citizenId", "=", citizenId)

    const opened = Effect.fnUntraced(function* (citizenId: CitizenId, row: ChargesTable) {
      const words = yield* vault.open(citizenId, placeOf(row.id), row.sealed)
      return { value: chargeOfRow(row, words), version: row.version }
    })
    const openedPayment = Effect.fnUntraced(function* (row: PaymentsTable) {
      const citizenId = v.parse(CitizenId, row.citizenId)
      return paymentOfRow(row, yield* vault.open(citizenId, detailsPlace(row.id), row.details))
    })
    const openedAll = (citizenId: CitizenId, rows: ReadonlyArray<ChargesTable>) =>
      Effect.forEach(rows, (row) => opened(citizenId, row))

    const charges = Effect.fnUntraced(function* (citizenId: CitizenId, ids: ReadonlyArray<string>) {
      if (ids.length === 0) return []
      const rows = yield* run(queries.charges(ids.map((id) => ({ citizenId, id }))))
      const kept = yield* openedAll(citizenId, rows)
      return ids.flatMap((id) => kept.find(({ value }) => value.id === id) ?? [])
    })

    const withCharges = Effect.fnUntraced(function* (row: PaymentsTable | undefined) {
      if (!row) return yield* new PaymentNotFound()
      const value = yield* openedPayment(row)
      const ids = value.items.map(({ chargeId }) => chargeId)
      const paid = yield* charges(value.citizenId, ids)
      return { payment: { value, version: row.version }, charges: paid }
    })

    return {
      charge: Effect.fnUntraced(function* (citizenId, id) {
        const [charge] = yield* charges(citizenId, [id])
        return charge ?? (yield* new ChargeNotFound())
      }),

      charges: Effect.fnUntraced(function* (citizenId, ids) {
        const found = yield* charges(citizenId, ids)
        return found.length === ids.length ? found : yield* new ChargeNotFound()
      }),

      chargeUnder: Effect.fnUntraced(function* (citizenId, key) {
        const [row] = yield* run(chargesOf(citizenId).where("raisedUnder", "=", key))
        return row && (yield* opened(citizenId, row))
      }),

      chargesOf: Effect.fnUntraced(function* (citizenId, { before, limit }) {
        const newest = chargesOf(citizenId).orderBy("id", "desc").limit(limit)
        const rows = yield* run(before === undefined ? newest : newest.where("id", "<", before))
        return (yield* openedAll(citizenId, rows)).map(({ value }) => value)
      }),

      unpaidOf: Effect.fnUntraced(function* (citizenId) {
        const unpaid = chargesOf(citizenId).where("status", "in", ["raised", "partly"])
        const rows = yield* run(unpaid.orderBy("dueBy"))
        return (yield* openedAll(citizenId, rows)).map(({ value }) => value)
      }),

      paymentsOf: Effect.fnUntraced(function* (citizenId, { before, limit }) {
        const newest = paymentsOf(citizenId).orderBy("id", "desc").limit(limit)
        const rows = yield* run(before === undefined ? newest : newest.where("id", "<", before))
        return yield* Effect.forEach(rows, openedPayment)
      }),

      payment: Effect.fnUntraced(function* (citizenId, id) {
        const [row] = yield* run(queries.payment({ citizenId, id }))
        return yield* withCharges(row)
      }),

      paymentByReference: Effect.fnUntraced(function* (reference) {
        const [row] = yield* run(queries.paymentByReference({ id: reference }))
        return yield* withCharges(row)
      }),

      save: Effect.fnUntraced(function* (change, raisedUnder) {
        const { citizenId, entries, paymentEvents, chargeEvents } = change
        const saves = [
          ...change.payments.map(savePayment),
          ...change.charges.map((charge) => saveCharge(charge, raisedUnder))
        ]
        for (const save of saves) {
          if (!(yield* save)) return yield* new BooksChanged()
        }
        yield* enter(citizenId, entries)
        yield* journal.append(citizenId, [
          ...paymentEvents.map(([id, event]) => factOf(`payment/${id}`, event)),
          ...chargeEvents
            .filter(([, event]) => told(event))
            .map(([id, event]) => factOf(`charge/${id}`, event))
        ])
      }, within),

      balance: Effect.fnUntraced(function* (citizenId, account) {
        const postings = db.selectFrom("ledger").where("citizenId", "=", citizenId)
        const summed = postings
          .where("account", "=", account)
          .select(sql<number>`cast(coalesce(sum(amount), 0) as bigint)`.as("sum"))
        const [row] = yield* run(summed)
        return row?.sum ?? 0
      }),

      unbalanced: Effect.gen(function* () {
        const sums = db.selectFrom("ledger").select("entry").groupBy(["citizenId", "entry"])
        const rows = yield* run(sums.having(({ fn }) => fn.sum("amount"), "!=", 0).limit(100))
        return rows.map(({ entry }) => entry)
      })
    }
  })
)
