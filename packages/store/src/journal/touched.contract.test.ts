import { expect, layer } from "@effect/vitest"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { withHistory } from "../testing/history.ts"
import { databases } from "../testing/worlds.ts"

/** Somebody with the whole database in hand takes the guard off first. */
const unguarded = SqlClient.SqlClient.use((sql) =>
  sql.onDialectOrElse({
    pg: () => sql`drop trigger if exists journal_only_grows on journal`,
    orElse: () =>
      Effect.andThen(
        sql`drop trigger if exists journal_no_update`,
        sql`drop trigger if exists journal_no_delete`
      )
  })
)

// Apart from the journal's other tests: here its guard is off.
for (const [name, world] of Object.entries(databases)) {
  layer(world)(`the journal on ${name}, touched behind its back`, (it) => {
    it.effect("names the entry someone changed", () =>
      Effect.gen(function* () {
        yield* unguarded
        const sql = yield* SqlClient.SqlClient
        const citizenId = yield* withHistory
        yield* sql`update journal set type = 'Renounced' where citizen_id = ${citizenId} and seq = 2`
        const broken = yield* Effect.flip(verifyJournal(citizenId))
        expect(broken).toMatchObject({ _tag: "JournalBroken", citizenId, seq: 2 })
      })
    )

    it.effect("misses an entry someone removed, even the last", () =>
      Effect.gen(function* () {
        yield* unguarded
        const sql = yield* SqlClient.SqlClient
        const citizenId = yield* withHistory
        yield* sql`delete from journal where citizen_id = ${citizenId} and seq = 3`
        expect(yield* Effect.flip(verifyJournal(citizenId))).toMatchObject({ seq: 3 })
        yield* sql`delete from journal where citizen_id = ${citizenId} and seq = 1`
        expect(yield* Effect.flip(verifyJournal(citizenId))).toMatchObject({ seq: 1 })
      })
    )
  })
}
