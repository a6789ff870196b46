import { ScanNotFound, Scans } from "@opora/domain/verification/identity-cases"
import { Scan } from "@opora/domain/verification/scan"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"

/** Scans for identity checks, in SQL. The pictures themselves lie with the other files. */
export const scansInSql: Layer.Layer<Scans, never, Database> = Layer.effect(
  Scans,
  Effect.map(Database, ({ db, run }) => ({
    add: (citizenId, { file, ...scan }) =>
      run(
        db.insertInto("identityScans").values({ citizenId, ...scan, file: JSON.stringify(file) })
      ).pipe(Effect.asVoid),

    get: Effect.fnUntraced(function* (citizenId, id) {
      const scans = db.selectFrom("identityScans").selectAll().where("citizenId", "=", citizenId)
      const [row] = yield* run(scans.where("id", "=", id))
      return row ? v.parse(Scan, row) : yield* new ScanNotFound()
    }),

    latest: (citizenId) =>
      run(
        db
          .selectFrom("identityScans")
          .selectAll()
          .where("citizenId", "=", citizenId)
          .orderBy("uploadedAt", "desc")
          .orderBy("id", "desc")
          .limit(60)
      ).pipe(
        Effect.map((rows) => {
          const scans = rows.map((row) => v.parse(Scan, row))
          return [...Map.groupBy(scans, ({ kind }) => kind).values()].flatMap((of) =>
            of.slice(0, 1)
          )
        })
      )
  }))
)
