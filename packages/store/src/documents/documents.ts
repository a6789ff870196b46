import type { CitizenId } from "@opora/domain/accounts/citizen"
import { WalletDocument } from "@opora/domain/documents/document"
import { DocumentInUse, DocumentNotFound, Documents } from "@opora/domain/documents/ports"
import { Journal } from "@opora/domain/journal/ports"
import { Effect, Layer } from "effect"
import type { Selectable } from "kysely"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"
import { holdsInSql } from "./holds.ts"
import type { DocumentsTable } from "./tables.ts"

const placeOf = (id: string) => `documents|title|${id}`

/** The wallet in SQL. What it promises is written in documents.contract.test.ts. */
export const documentsInSql: Layer.Layer<Documents, never, Database | Journal | Vault> =
  Layer.effect(
    Documents,
    Effect.gen(function* () {
      const { db, run, within, atomically } = yield* Database
      const journal = yield* Journal
      const vault = yield* Vault
      const holds = holdsInSql(yield* Database)

      const of = (citizenId: CitizenId) =>
        db.selectFrom("documents").selectAll().where("citizenId", "=", citizenId)

      const opened = (citizenId: CitizenId) =>
        Effect.fnUntraced(function* (row: Selectable<DocumentsTable>) {
          const { id, issuedBy, validUntil, ...columns } = row
          const title = yield* vault.open(citizenId, placeOf(id), row.title)
          const until = validUntil === null ? {} : { validUntil }
          return v.parse(WalletDocument, { ...columns, id, title, by: issuedBy, ...until })
        })

      const rowOf = Effect.fnUntraced(function* (document: WalletDocument) {
        const { id, citizenId, origin, kind, addedAt, file, validUntil = null } = document
        const issued = document.origin === "issued" ? document : undefined
        return {
          citizenId,
          id,
          origin,
          kind,
          addedAt,
          validUntil,
          title: yield* vault.seal(citizenId, placeOf(id), document.title),
          file: JSON.stringify(file),
          issuedBy: issued?.by ?? null,
          code: issued?.code ?? null,
          subject: issued?.subject ?? null
        }
      })

      return {
        ...holds,
        add: Effect.fnUntraced(function* (document, facts) {
          yield* run(db.insertInto("documents").values(yield* rowOf(document)))
          yield* journal.append(document.citizenId, facts)
        }, within),

        get: Effect.fnUntraced(function* (citizenId, id) {
          const [row] = yield* run(of(citizenId).where("id", "=", id))
          return row ? yield* opened(citizenId)(row) : yield* new DocumentNotFound()
        }),

        ofCitizen: Effect.fnUntraced(function* (citizenId, { before, limit }) {
          let query = of(citizenId).orderBy("id", "desc").limit(limit)
          if (before !== undefined) query = query.where("id", "<", before)
          return yield* Effect.forEach(yield* run(query), opened(citizenId))
        }),

        count: Effect.fnUntraced(function* (citizenId) {
          const query = db.selectFrom("documents").where("citizenId", "=", citizenId)
          const [row] = yield* run(query.select((e) => e.fn.countAll<number>().as("count")))
          return row?.count ?? 0
        }),

        change: Effect.fnUntraced(function* (citizenId, id, { title, kind, validUntil }, facts) {
          const closed = yield* vault.seal(citizenId, placeOf(id), title)
          const changed = yield* run(
            db
              .updateTable("documents")
              .set({ title: closed, kind, validUntil: validUntil ?? null })
              .where("citizenId", "=", citizenId)
              .where("id", "=", id)
              .returning("id")
          )
          if (changed.length === 0) return yield* new DocumentNotFound()
          yield* journal.append(citizenId, facts)
        }, within),

        remove: Effect.fnUntraced(function* (citizenId, id, facts) {
          const [row] = yield* run(
            db
              .deleteFrom("documents")
              .where("citizenId", "=", citizenId)
              .where("id", "=", id)
              .returning("id")
          )
          if (!row) return yield* new DocumentNotFound()
          // Gone first and looked at then: whoever wants to hold it waits for this row, and finds it gone.
          if (yield* holds.isHeld(citizenId, id)) return yield* new DocumentInUse()
          yield* journal.append(citizenId, facts)
        }, atomically)
      }
    })
  )
