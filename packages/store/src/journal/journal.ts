import { CitizenId } from "@opora/domain/accounts/citizen"
import { Jobs } from "@opora/domain/jobs/ports"
import { type ChainEnd, emptyChain, sealAll } from "@opora/domain/journal/chain"
import { type Fact, Hash, JournalEntry, SealedEntry } from "@opora/domain/journal/entry"
import { Journal } from "@opora/domain/journal/ports"
import { noticeOf } from "@opora/domain/notifications/notice-of"
import { canonical } from "@opora/domain/shared/json"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { News } from "../database/news.ts"
import { Vault } from "../vault/vault.ts"
import { announcements } from "./live.ts"
import { writing } from "./writing.ts"

type Needs = Database | News | Vault | Jobs | Digest.Digest

/** The journal in SQL: what it tells is closed, and every entry sealed to the one above. */
export const journalInSql: Layer.Layer<Journal, never, Needs> = Layer.effect(
  Journal,
  Effect.gen(function* () {
    const { db, run, within } = yield* Database
    const vault = yield* Vault
    const jobs = yield* Jobs
    const { announce } = yield* News
    const digest = yield* Digest.Digest

    const { take, insert, move } = writing(db)
    /** Hold the end of the citizen's chain until the transaction is over. */
    const takeEnd = Effect.fnUntraced(function* (citizenId: CitizenId) {
      const [end] = yield* run(take(emptyChain(citizenId)))
      return endOf(citizenId, end)
    })

    const placeOf = (citizenId: CitizenId, seq: number) => `journal|data|${citizenId}/${seq}`

    const closed = (citizenId: CitizenId, first: number, facts: ReadonlyArray<Fact>) =>
      Effect.forEach(facts, (fact, index) =>
        vault
          .seal(citizenId, placeOf(citizenId, first + index), canonical(fact.data))
          .pipe(Effect.map((data) => ({ ...fact, data })))
      )

    const opened = Effect.fnUntraced(function* (row: v.InferOutput<typeof SealedEntry>) {
      const text = yield* vault.open(row.citizenId, placeOf(row.citizenId, row.seq), row.data)
      return v.parse(JournalEntry, { ...row, data: JSON.parse(text) })
    })

    const entriesOf = (citizenId: CitizenId) =>
      db.selectFrom("journal").selectAll().where("citizenId", "=", citizenId)

    return {
      append: Effect.fnUntraced(
        function* (citizenId, facts) {
          if (facts.length === 0) return
          const end = yield* takeEnd(citizenId)
          const entries = yield* sealAll(end, yield* closed(citizenId, end.seq + 1, facts))
          yield* run(insert(entries))
          yield* run(move(entries.at(-1) ?? end))
          for (const { type, seq } of entries) {
            if (!noticeOf(type)) continue
            yield* jobs.schedule(
              { type: "Notify", citizenId, seq },
              { key: `notify/${citizenId}/${seq}` }
            )
          }
          const news = entries.map(({ type, subject }) => ({ type, subject }))
          for (const text of announcements(citizenId, news)) yield* announce(text)
        },
        Effect.provideService(Digest.Digest, digest),
        within
      ),

      ofCitizen: Effect.fnUntraced(function* (citizenId, page = {}) {
        const { before, limit = 50, types, subject } = page
        let query = entriesOf(citizenId).orderBy("seq", "desc").limit(limit)
        if (before !== undefined) query = query.where("seq", "<", before)
        if (types) query = query.where("type", "in", types)
        if (subject) query = query.where("subject", "=", subject)
        const rows = yield* run(query)
        return yield* Effect.forEach(rows, (row) => opened(v.parse(SealedEntry, row)))
      }),

      entry: Effect.fnUntraced(function* (citizenId, seq) {
        const [row] = yield* run(entriesOf(citizenId).where("seq", "=", seq))
        return row && (yield* opened(v.parse(SealedEntry, row)))
      }),

      chainOf: Effect.fnUntraced(function* (citizenId) {
        const ends = db.selectFrom("journalEnds").select(["seq", "hash"])
        const [noted] = yield* run(ends.where("citizenId", "=", citizenId))
        const end = endOf(citizenId, noted)
        // What was written since the end was read is not missing: it is not asked for.
        const rows = yield* run(entriesOf(citizenId).where("seq", "<=", end.seq).orderBy("seq"))
        return { entries: rows.map((row) => v.parse(SealedEntry, row)), end }
      }),

      ends: Effect.fnUntraced(function* (after) {
        let query = db.selectFrom("journalEnds").selectAll().orderBy("citizenId").limit(500)
        if (after !== undefined) query = query.where("citizenId", ">", after)
        const rows = yield* run(query)
        return rows.map((noted) => endOf(v.parse(CitizenId, noted.citizenId), noted))
      }),

      hashAt: Effect.fnUntraced(function* (citizenId, seq) {
        const entries = db.selectFrom("journal").select("hash").where("citizenId", "=", citizenId)
        const [row] = yield* run(entries.where("seq", "=", seq))
        return row && v.parse(Hash, row.hash)
      })
    }
  })
)

const endOf = (
  citizenId: CitizenId,
  noted: { readonly seq: number; readonly hash: string } | undefined
): ChainEnd =>
  noted ? { citizenId, seq: noted.seq, hash: v.parse(Hash, noted.hash) } : emptyChain(citizenId)
