import type { CitizenId } from "@opora/domain/accounts/citizen"
import { factOf } from "@opora/domain/journal/entry"
import { Journal } from "@opora/domain/journal/ports"
import { IdentityCase } from "@opora/domain/verification/identity-case"
import type { IdentityCaseEvent } from "@opora/domain/verification/identity-case-events"
import {
  IdentityCaseMovedOn,
  IdentityCaseNotFound,
  IdentityCases,
  IdentityCaseUnderWay
} from "@opora/domain/verification/identity-cases"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"

/** Identity checks in SQL, their states closed. */
export const identityCasesInSql: Layer.Layer<IdentityCases, never, Database | Vault | Journal> =
  Layer.effect(
    IdentityCases,
    Effect.gen(function* () {
      const { db, run, within } = yield* Database
      const vault = yield* Vault
      const journal = yield* Journal
      const placeOf = (citizenId: CitizenId, id: string) =>
        `identity_cases|state|${citizenId}/${id}`

      const rowOf = Effect.fnUntraced(function* (citizenId: CitizenId, kept: IdentityCase) {
        const { id, status, submittedAt } = kept
        const state = yield* vault.seal(citizenId, placeOf(citizenId, id), JSON.stringify(kept))
        return { citizenId, id, status, submittedAt, state }
      })
      const opened = Effect.fnUntraced(function* (
        citizenId: CitizenId,
        row: { readonly id: string; readonly state: string; readonly version: number }
      ) {
        const text = yield* vault.open(citizenId, placeOf(citizenId, row.id), row.state)
        return { kept: v.parse(IdentityCase, JSON.parse(text)), version: row.version }
      })
      const tell = (
        citizenId: CitizenId,
        { id }: IdentityCase,
        events: ReadonlyArray<IdentityCaseEvent>
      ) =>
        journal.append(
          citizenId,
          events.map((event) => factOf(`identity-case/${id}`, event))
        )
      const casesOf = (citizenId: CitizenId) =>
        db
          .selectFrom("identityCases")
          .select(["id", "state", "version"])
          .where("citizenId", "=", citizenId)

      return {
        get: Effect.fnUntraced(function* (citizenId, id) {
          const [row] = yield* run(casesOf(citizenId).where("id", "=", id))
          return row ? yield* opened(citizenId, row) : yield* new IdentityCaseNotFound()
        }),

        latest: Effect.fnUntraced(function* (citizenId) {
          const latest = casesOf(citizenId).orderBy("submittedAt", "desc").orderBy("id", "desc")
          const [row] = yield* run(latest.limit(1))
          return row && (yield* opened(citizenId, row))
        }),

        open: Effect.fnUntraced(function* (citizenId, kept, events) {
          const row = yield* rowOf(citizenId, kept)
          const made = yield* run(
            db
              .insertInto("identityCases")
              .values({ ...row, version: 1 })
              .onConflict((c) => c.doNothing())
              .returning("id")
          )
          if (made.length === 0) return yield* new IdentityCaseUnderWay()
          yield* tell(citizenId, kept, events)
        }, within),

        save: Effect.fnUntraced(function* (citizenId, { kept, version }, events) {
          const row = yield* rowOf(citizenId, kept)
          const saved = yield* run(
            db
              .updateTable("identityCases")
              .set({ ...row, version: version + 1 })
              .where("citizenId", "=", citizenId)
              .where("id", "=", kept.id)
              .where("version", "=", version)
              .returning("id")
          )
          if (saved.length === 0) return yield* new IdentityCaseMovedOn()
          yield* tell(citizenId, kept, events)
        }, within)
      }
    })
  )
