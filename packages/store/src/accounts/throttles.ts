import { type Allowance, Throttles, TooManyTries } from "@opora/domain/accounts/throttles"
import { Clock, Effect, Layer } from "effect"
import { type RawBuilder, sql } from "kysely"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"

/** Counted tries in SQL: counted and judged by one statement. Keys are indexes; nobody's address is here. */
export const throttlesInSql: Layer.Layer<Throttles, never, Database | Vault> = Layer.effect(
  Throttles,
  Effect.gen(function* () {
    const { db, run } = yield* Database
    const vault = yield* Vault
    const indexOf = (key: string) => vault.index("throttles", key)

    return {
      admit: Effect.fnUntraced(function* (named, allowance) {
        const key = indexOf(named)
        const at = yield* Clock.currentTimeMillis
        const statement = counting(key, at, allowance)
        const [admitted] = yield* run({ compile: () => statement.compile(db) })
        if (admitted) {
          // The table grows by new keys alone: each takes those along whose window is over.
          if (admitted.count === 1)
            yield* run(db.deleteFrom("throttles").where("windowEnds", "<=", at))
          return
        }
        const [row] = yield* run(db.selectFrom("throttles").selectAll().where("key", "=", key))
        const open = !row ? at : row.count < allowance.most ? row.pausedUntil : row.windowEnds
        const seconds = Math.ceil((Math.max(open, row?.pausedUntil ?? at) - at) / 1000)
        return yield* new TooManyTries({ retryAfter: Math.max(1, seconds) })
      }),

      forgive: (named, which) => {
        const key = indexOf(named)
        return run(
          which === "all"
            ? db.deleteFrom("throttles").where("key", "=", key)
            : db
                .updateTable("throttles")
                .set((e) => ({ count: e("count", "-", 1) }))
                .where("key", "=", key)
                .where("count", ">", 0)
        ).pipe(Effect.asVoid)
      }
    }
  })
)

/** One more try, if there is room for it. No row comes back where there is none. */
const counting = (
  key: string,
  at: number,
  { most, seconds, pause }: Allowance
): RawBuilder<{ count: number }> => {
  const ends = at + seconds * 1000
  return sql`
    insert into throttles (key, count, window_ends, paused_until)
    values (${key}, 1, ${ends}, 0)
    on conflict (key) do update set
      count = case when throttles.window_ends <= ${at} then 1 else throttles.count + 1 end,
      window_ends = case when throttles.window_ends <= ${at} then ${ends}
        else throttles.window_ends end,
      paused_until = case when throttles.window_ends <= ${at} then 0 else ${pauseAfter(at, pause)} end
    where throttles.window_ends <= ${at}
      or (throttles.count < ${most} and throttles.paused_until <= ${at})
    returning count`
}

/** Until when the next try waits, once this one is counted: twice as long each time, up to a limit. */
const pauseAfter = (at: number, pause: Allowance["pause"]): RawBuilder<number> => {
  if (!pause) return sql`0`
  const doublings = Math.floor(Math.log2(pause.mostSeconds / pause.seconds))
  const beyond = sql`throttles.count - ${sql.lit(pause.free)}`
  return sql`cast(${at} as bigint) + case
    when ${beyond} < 0 then 0
    when ${beyond} > ${sql.lit(doublings)} then ${sql.lit(pause.mostSeconds * 1000)}
    else ${sql.lit(pause.seconds * 1000)} * (1 << (${beyond})) end`
}
