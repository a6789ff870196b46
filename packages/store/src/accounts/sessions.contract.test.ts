import { expect, layer } from "@effect/vitest"
import { Accounts } from "@opora/domain/accounts/accounts"
import type { CitizenId } from "@opora/domain/accounts/citizen"
import { recogniseSession } from "@opora/domain/accounts/recognise-session"
import { type Session, SessionId } from "@opora/domain/accounts/session"
import { Sessions } from "@opora/domain/accounts/sessions"
import { newToken } from "@opora/domain/accounts/token"
import { instantOf } from "@opora/domain/shared/instant"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { TestClock } from "effect/testing"
import * as v from "valibot"
import { registered } from "../testing/citizens.ts"
import { databases } from "../testing/worlds.ts"

const sessionOf = (citizenId: CitizenId, startedAt = instantOf(0)): Session => ({
  id: v.parse(SessionId, crypto.randomUUID()),
  citizenId,
  authEvents: [{ method: "password", class: "know", channel: "password", at: startedAt }],
  aal: 1,
  freshAt: startedAt,
  device: "Firefox, Linux",
  address: "203.0.113.•",
  startedAt,
  lastSeenAt: startedAt,
  endsAt: instantOf(Date.parse(startedAt) + 12 * 3_600_000)
})

/** A citizen with one open session, begun at the start of 1970. */
const opened = Effect.gen(function* () {
  yield* TestClock.setTime(0)
  const sessions = yield* Sessions
  const { id } = yield* registered
  const session = sessionOf(id)
  const { token, hash } = yield* newToken
  yield* sessions.open(session, hash)
  return { sessions, session, token, hash }
})

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`sessions in ${name}`, (it) => {
    it.effect("are found by their token's hash, with what the account says today", () =>
      Effect.gen(function* () {
        const { sessions, session, hash } = yield* opened
        const { id, citizenId, aal, freshAt, lastSeenAt, endsAt } = session
        const found = { id, citizenId, aal, freshAt, lastSeenAt, endsAt }
        const account = { status: "active", level: "basic", locale: "ru", idleMinutes: 10 }
        expect(yield* sessions.find(hash)).toMatchObject({ ...found, ...account })
        yield* (yield* Accounts).change(citizenId, { locale: "en" })
        expect(yield* sessions.find(hash)).toMatchObject({ locale: "en" })
        expect(yield* sessions.find((yield* newToken).hash)).toBeUndefined()
        expect(yield* sessions.get(citizenId, id)).toEqual(session)
      })
    )

    it.effect("stand while they are used, and not when the page alone asks", () =>
      Effect.gen(function* () {
        const { hash } = yield* opened
        yield* TestClock.adjust("9 minutes")
        expect(yield* recogniseSession(hash, false)).toBeDefined()
        yield* TestClock.adjust("9 minutes")
        expect(yield* recogniseSession(hash, true)).toBeDefined()
        yield* TestClock.adjust("1 minutes")
        expect(yield* recogniseSession(hash, false)).toBeUndefined()
      })
    )

    it.effect("note at most every thirty seconds that they were used", () =>
      Effect.gen(function* () {
        const { sessions, hash } = yield* opened
        yield* TestClock.adjust("29 seconds")
        yield* recogniseSession(hash, false)
        expect((yield* sessions.find(hash))?.lastSeenAt).toBe(instantOf(0))
        yield* TestClock.adjust("1 seconds")
        yield* recogniseSession(hash, false)
        expect((yield* sessions.find(hash))?.lastSeenAt).toBe(instantOf(30_000))
      })
    )

    it.effect("do not stand in a frozen account", () =>
      Effect.gen(function* () {
        const { session, hash } = yield* opened
        yield* (yield* Accounts).change(session.citizenId, { status: "frozen" })
        expect(yield* recogniseSession(hash, false)).toBeUndefined()
      })
    )

    it.effect("have one token: after a renewal the old one is dead", () =>
      Effect.gen(function* () {
        const { sessions, session, hash } = yield* opened
        const fresh = (yield* newToken).hash
        const renewed = { ...session, aal: 2 as const, freshAt: instantOf(5) }
        expect(yield* sessions.renew(renewed, fresh)).toBe(true)
        expect(yield* sessions.find(hash)).toBeUndefined()
        expect(yield* sessions.find(fresh)).toMatchObject({ aal: 2, freshAt: instantOf(5) })
        yield* sessions.end(session.citizenId, session.id)
        expect(yield* sessions.renew(renewed, hash)).toBe(false)
      })
    )

    it.effect("end one by one, or all but one; never another citizen's", () =>
      Effect.gen(function* () {
        const { sessions, session, hash } = yield* opened
        const { citizenId } = session
        const stranger = yield* opened
        expect(yield* sessions.end(stranger.session.citizenId, session.id)).toBe(false)
        const others = [sessionOf(citizenId, instantOf(1)), sessionOf(citizenId, instantOf(2))]
        for (const other of others) yield* sessions.open(other, (yield* newToken).hash)
        const listed = yield* sessions.ofCitizen(citizenId, instantOf(3))
        expect(listed).toEqual([...others.toReversed(), session])
        const ended = yield* sessions.endAll(citizenId, session.id)
        expect(ended.toSorted()).toEqual(others.map(({ id }) => id).toSorted())
        expect(yield* sessions.find(hash)).toBeDefined()
        expect(yield* sessions.endAll(citizenId)).toEqual([session.id])
        expect(yield* sessions.find(stranger.hash)).toBeDefined()
      })
    )

    it.effect(
      "are no longer listed once idle, and go when the next one begins after their end",
      () =>
        Effect.gen(function* () {
          const { sessions, session } = yield* opened
          const { citizenId, id } = session
          expect(yield* sessions.ofCitizen(citizenId, instantOf(599_999))).toEqual([session])
          expect(yield* sessions.ofCitizen(citizenId, instantOf(600_000))).toEqual([])
          expect(yield* sessions.get(citizenId, id)).toEqual(session)
          const next = sessionOf(citizenId, session.endsAt)
          yield* sessions.open(next, (yield* newToken).hash)
          expect(yield* sessions.get(citizenId, id)).toBeUndefined()
        })
    )

    it.effect("keep neither token nor origin readable", () =>
      Effect.gen(function* () {
        const { token, session } = yield* opened
        const sql = yield* SqlClient.SqlClient
        const rows = yield* sql`select * from sessions where id = ${session.id}`
        const text = JSON.stringify(rows)
        expect(rows).toHaveLength(1)
        for (const secret of [token, session.device, session.address]) {
          expect(text).not.toContain(secret)
        }
      })
    )
  })
}
