import { CitizenId } from "@opora/domain/accounts/citizen"
import { Paper } from "@opora/domain/documents/paper"
import { PaperIssued, PaperNotFound, PaperRegister } from "@opora/domain/documents/papers"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"
import type { PapersTable } from "./papers-table.ts"

/** The register of papers in SQL. */
export const paperRegisterInSql: Layer.Layer<PaperRegister, never, Database | Vault> = Layer.effect(
  PaperRegister,
  Effect.gen(function* () {
    const { db, run } = yield* Database
    const vault = yield* Vault

    const opened = Effect.fnUntraced(function* (row: PapersTable) {
      const words = yield* vault.open(
        v.parse(CitizenId, row.citizenId),
        placeOf(row.id),
        row.sealed
      )
      return v.parse(Paper, { ...row, ...JSON.parse(words), file: JSON.parse(row.file) })
    })
    const papers = db.selectFrom("papers").selectAll()

    return {
      add: Effect.fnUntraced(function* (paper, issuedUnder) {
        const { citizenId, id, title, holder, file, ...columns } = paper
        const words = JSON.stringify({ title, holder })
        const sealed = yield* vault.seal(citizenId, placeOf(id), words)
        const row = { ...columns, citizenId, id, file: JSON.stringify(file), issuedUnder, sealed }
        const added = db.insertInto("papers").values(row)
        const rows = yield* run(added.onConflict((c) => c.doNothing()).returning("id"))
        if (rows.length === 0) return yield* new PaperIssued()
      }),

      byCode: Effect.fnUntraced(function* (code) {
        const [row] = yield* run(papers.where("code", "=", code))
        return row ? yield* opened(row) : yield* new PaperNotFound()
      }),

      issuedUnder: Effect.fnUntraced(function* (citizenId, key) {
        const [row] = yield* run(
          papers.where("citizenId", "=", citizenId).where("issuedUnder", "=", key)
        )
        return row && (yield* opened(row))
      })
    }
  })
)

const placeOf = (id: string): string => `papers|sealed|${id}`
