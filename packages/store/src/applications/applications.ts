import type { Draft, SubmittedApplication } from "@opora/domain/applications/application"
import {
  ApplicationChanged,
  ApplicationNotFound,
  Applications,
  type Place,
  type Stored
} from "@opora/domain/applications/ports"
import { Journal } from "@opora/domain/journal/ports"
import { Effect, Layer } from "effect"
import { sql } from "kysely"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"
import { changeDraftsIn } from "./change-drafts.ts"
import { queriesOf } from "./queries.ts"
import { listed, rowOf, storedIn, summaryIn } from "./rows.ts"
import type { ApplicationsTable } from "./table.ts"

/** Applications in SQL. What it promises is written in applications.contract.test.ts. */
export const applicationsInSql: Layer.Layer<Applications, never, Database | Journal | Vault> =
  Layer.effect(
    Applications,
    Effect.gen(function* () {
      const database = yield* Database
      const { db, run, within } = database
      const journal = yield* Journal
      const vault = yield* Vault
      const opened = (row: ApplicationsTable) => storedIn(vault, row)
      const table = () => db.selectFrom("applications")
      const { one, latest, insert, replace } = queriesOf(db)

      return {
        get: Effect.fnUntraced(function* (citizenId, id) {
          const [row] = yield* run(one({ citizenId, id }))
          return row ? yield* opened(row) : yield* new ApplicationNotFound()
        }),

        byNumber: Effect.fnUntraced(function* (number) {
          const [row] = yield* run(table().selectAll().where("number", "=", number))
          const stored = row && (yield* opened(row))
          return stored && isSubmitted(stored) ? stored : yield* new ApplicationNotFound()
        }),

        draftFor: Effect.fnUntraced(function* (citizenId, service) {
          const [row] = yield* run(
            table()
              .selectAll()
              .where("citizenId", "=", citizenId)
              .where("status", "=", "draft")
              .where("service", "=", service)
              .orderBy("updatedAt", "desc")
              .limit(1)
          )
          const stored = row && (yield* opened(row))
          return stored && isDraft(stored) ? stored : undefined
        }),

        ofCitizen: Effect.fnUntraced(function* (citizenId, { after, limit }) {
          if (!after) return (yield* run(latest({ citizenId, limit }))).map(summaryIn)
          const older = table()
            .select(listed)
            .where("citizenId", "=", citizenId)
            .where(below(after))
            .orderBy("updatedAt", "desc")
            .orderBy("id", "desc")
            .limit(limit)
          return (yield* run(older)).map(summaryIn)
        }),

        ofAgency: Effect.fnUntraced(function* (agency, { after, limit, statuses }) {
          let query = table()
            .select(listed)
            .where("agency", "=", agency)
            .where("status", "in", statuses)
            .orderBy("submittedAt")
            .orderBy("id")
            .limit(limit)
          if (after) query = query.where(above(after))
          return (yield* run(query)).map(summaryIn)
        }),

        countOfAgency: Effect.fnUntraced(function* (agency, statuses, most) {
          const some = table()
            .select("id")
            .where("agency", "=", agency)
            .where("status", "in", statuses)
            .limit(most)
          const counted = db.selectFrom(some.as("some"))
          const [row] = yield* run(counted.select((e) => e.fn.countAll<number>().as("count")))
          return row?.count ?? 0
        }),

        save: Effect.fnUntraced(function* (next, facts) {
          const row = yield* rowOf(vault, next)
          const saved = yield* run(next.version === 0 ? insert(row) : replace(row))
          if (saved.length === 0) return yield* new ApplicationChanged()
          yield* journal.append(next.application.citizenId, facts)
        }, within),

        ...changeDraftsIn(database, vault),

        discard: Effect.fnUntraced(function* ({ application: { citizenId, id }, version }) {
          const gone = yield* run(
            db
              .deleteFrom("applications")
              .where("citizenId", "=", citizenId)
              .where("id", "=", id)
              .where("status", "=", "draft")
              .where("version", "=", version)
              .returning("id")
          )
          if (gone.length === 0) return yield* new ApplicationChanged()
        })
      }
    })
  )

/** Older than that place of a list that begins with the latest. */
const below = ({ at, id }: Place) => sql<boolean>`(updated_at, id) < (${at}, ${id})`

/** After that place of a queue that begins with the longest waiting. */
const above = ({ at, id }: Place) => sql<boolean>`(submitted_at, id) > (${at}, ${id})`

const isDraft = (stored: Stored): stored is Stored<Draft> => stored.application.status === "draft"

const isSubmitted = (stored: Stored): stored is Stored<SubmittedApplication> => !isDraft(stored)
