import type { Database } from "../database/database.ts"
import { prepared, preparedRows } from "../database/prepared.ts"
import type { ChargesTable, LedgerTable, PaymentsTable } from "./tables.ts"

/** What every payment runs, written once. */
export const queriesOf = (db: Database["Service"]["db"]) => ({
  payment: prepared<Pick<PaymentsTable, "citizenId" | "id">>()((value) =>
    db
      .selectFrom("payments")
      .selectAll()
      .where("citizenId", "=", value("citizenId"))
      .where("id", "=", value("id"))
  ),

  paymentByReference: prepared<Pick<PaymentsTable, "id">>()((value) =>
    db.selectFrom("payments").selectAll().where("id", "=", value("id"))
  ),

  charges: preparedRows<Pick<ChargesTable, "citizenId" | "id">>()((rows) =>
    db
      .selectFrom("charges")
      .selectAll()
      .where((e) =>
        e.or(
          rows.map((value) =>
            e.and([e("citizenId", "=", value("citizenId")), e("id", "=", value("id"))])
          )
        )
      )
  ),

  /** Over the version before it. */
  changePayment: prepared<Change<PaymentsTable, "status" | "details">>()((value) =>
    db
      .updateTable("payments")
      .set({ status: value("status"), details: value("details"), version: value("version") })
      .where("citizenId", "=", value("citizenId"))
      .where("id", "=", value("id"))
      .where("version", "=", value("before"))
      .returning("id")
  ),

  // What a charge is from its first day to its last is not written again.
  changeCharge: prepared<Change<ChargesTable, ChangesOfCharge>>()((value) =>
    db
      .updateTable("charges")
      .set({
        status: value("status"),
        paid: value("paid"),
        takenBy: value("takenBy"),
        settledAt: value("settledAt"),
        settledBy: value("settledBy"),
        cancelledAt: value("cancelledAt"),
        version: value("version")
      })
      .where("citizenId", "=", value("citizenId"))
      .where("id", "=", value("id"))
      .where("version", "=", value("before"))
      .returning("id")
  ),

  post: preparedRows<LedgerTable>()((rows) =>
    db.insertInto("ledger").values(
      rows.map((value) => ({
        citizenId: value("citizenId"),
        entry: value("entry"),
        account: value("account"),
        about: value("about"),
        amount: value("amount"),
        at: value("at")
      }))
    )
  )
})

type ChangesOfCharge = "status" | "paid" | "takenBy" | "settledAt" | "settledBy" | "cancelledAt"

/** Changed columns, and the versions after and before. */
type Change<Table extends { readonly citizenId: string; readonly id: string }, Columns> = Pick<
  Table,
  "citizenId" | "id" | Extract<Columns, keyof Table>
> & { readonly version: number; readonly before: number }
