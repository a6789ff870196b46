import type { CitizenId } from "@opora/domain/accounts/citizen"
import { idleEndOf, Session, SessionId } from "@opora/domain/accounts/session"
import { Sessions } from "@opora/domain/accounts/sessions"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"
import { owedNothing, sessionTokens } from "./session-tokens.ts"

/** Sessions in SQL. Where one was opened from is closed under its citizen's key. */
export const sessionsInSql: Layer.Layer<Sessions, never, Database | Vault> = Layer.effect(
  Sessions,
  Effect.gen(function* () {
    const { db, run } = yield* Database
    const vault = yield* Vault

    const opened = Effect.fnUntraced(function* ({ origin, ...row }: KeptSession) {
      const told = yield* vault.open(row.citizenId, placeOf(row), origin)
      return v.parse(Session, { ...row, ...v.parse(Origin, JSON.parse(told)) })
    })
    const kept = (citizenId: CitizenId) =>
      db.selectFrom("sessions").selectAll("sessions").where("sessions.citizenId", "=", citizenId)
    const ofOwner = (citizenId: CitizenId) =>
      db.deleteFrom("sessions").where("citizenId", "=", citizenId)

    return {
      ...sessionTokens({ db, run }),

      open: Effect.fnUntraced(function* ({ device, address, authEvents, ...session }, tokenHash) {
        const told = JSON.stringify({ device, address })
        const origin = yield* vault.seal(session.citizenId, placeOf(session), told)
        const row = { ...session, origin, tokenHash, authEvents: JSON.stringify(authEvents) }
        // Those that reached their end go here: there is no other broom.
        yield* run(ofOwner(session.citizenId).where("endsAt", "<=", session.startedAt))
        yield* run(db.insertInto("sessions").values(row))
      }),

      seen: (citizenId, id, at) =>
        run(
          db
            .updateTable("sessions")
            .set({ lastSeenAt: at })
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .where("lastSeenAt", "<", at)
        ).pipe(Effect.asVoid),

      renew: Effect.fnUntraced(function* (session, tokenHash) {
        const { citizenId, id, authEvents, aal, freshAt, lastSeenAt } = session
        const proven = { authEvents: JSON.stringify(authEvents), aal, freshAt }
        const renewed = yield* run(
          db
            .updateTable("sessions")
            .set({ ...proven, lastSeenAt, tokenHash, ...owedNothing })
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .returning("id")
        )
        return renewed.length === 1
      }),

      get: Effect.fnUntraced(function* (citizenId, id) {
        const [row] = yield* run(kept(citizenId).where("id", "=", id))
        return row && (yield* opened(v.parse(KeptSession, row)))
      }),

      ofCitizen: Effect.fnUntraced(function* (citizenId, at) {
        const rows = yield* run(
          kept(citizenId)
            .innerJoin("accounts", "accounts.citizenId", "sessions.citizenId")
            .select("accounts.idleMinutes")
            .where("endsAt", ">", at)
            .orderBy("lastSeenAt", "desc")
            .orderBy("id", "desc")
        )
        const standing = rows
          .map((row) => v.parse(KeptIdle, row))
          .filter((row) => at < idleEndOf(row))
        return yield* Effect.forEach(standing, opened)
      }),

      end: (citizenId, id) =>
        Effect.map(
          run(ofOwner(citizenId).where("id", "=", id).returning("id")),
          (ended) => ended.length === 1
        ),

      endAll: Effect.fnUntraced(function* (citizenId, stays) {
        const all = ofOwner(citizenId)
        const ended = yield* run(
          (stays === undefined ? all : all.where("id", "!=", stays)).returning("id")
        )
        return ended.map(({ id }) => v.parse(SessionId, id))
      })
    }
  })
)

const placeOf = ({ citizenId, id }: Pick<Session, "citizenId" | "id">) =>
  `sessions|origin|${citizenId}/${id}`

const Origin = v.pick(Session, ["device", "address"])
const KeptSession = v.object({
  ...v.omit(Session, ["device", "address"]).entries,
  origin: v.string()
})
type KeptSession = v.InferOutput<typeof KeptSession>
const KeptIdle = v.object({ ...KeptSession.entries, idleMinutes: v.number() })
