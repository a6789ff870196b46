import { expect, layer } from "@effect/vitest"
import { giveOwedToken } from "@opora/domain/accounts/give-owed-token"
import { openSession } from "@opora/domain/accounts/open-session"
import { originOf } from "@opora/domain/accounts/origin"
import { recogniseSession } from "@opora/domain/accounts/recognise-session"
import { Sessions } from "@opora/domain/accounts/sessions"
import { hashOf, type Token } from "@opora/domain/accounts/token"
import { byOffice } from "@opora/domain/journal/actor"
import { atomically } from "@opora/domain/shared/atomically"
import { now } from "@opora/domain/shared/clock"
import { changeStanding } from "@opora/domain/verification/change-standing"
import { EvidenceId } from "@opora/domain/verification/evidence"
import { Standings } from "@opora/domain/verification/ports"
import { refreshLevel } from "@opora/domain/verification/refresh-level"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { TestClock } from "effect/testing"
import * as v from "valibot"
import { factors, protectedCitizen } from "../testing/protected.ts"
import { databases } from "../testing/worlds.ts"

/** A citizen at the standard level with a session of their own beside the one they have. */
const opened = Effect.gen(function* () {
  const { id } = yield* protectedCitizen
  const at = yield* now
  const { token, session } = yield* openSession({
    citizenId: id,
    authEvents: [{ method: "password", class: "know", channel: "password", at }],
    origin: originOf("203.0.113.7", ""),
    remember: false
  })
  return { id, token, session }
})

const evidence = Effect.gen(function* () {
  const id = v.parse(EvidenceId, crypto.randomUUID())
  const validatedAt = yield* now
  return { id, method: "bank", strength: "account", issuer: "bank", validatedAt } as const
})

/** The level rises by somebody else's hand. */
const raise = Effect.fnUntraced(function* (id: Parameters<typeof refreshLevel>[0]) {
  const given = yield* evidence
  yield* atomically(changeStanding(id, { given, by: byOffice("portal") }))
  return given
})

const shown = Effect.fnUntraced(function* (token: Token | undefined) {
  return token && (yield* recogniseSession(yield* hashOf(token), true))
})

for (const [name, world] of Object.entries(databases)) {
  layer(Layer.provideMerge(factors, world))(`owed tokens in ${name}`, (it) => {
    it.effect(
      "fifty questions at once with the old token are given one new token, kept nowhere",
      () =>
        Effect.gen(function* () {
          const { id, token, session } = yield* opened
          expect(yield* giveOwedToken(token)).toBeUndefined()
          yield* raise(id)
          const given = yield* Effect.all(
            Array.from({ length: 50 }, () => giveOwedToken(token)),
            { concurrency: "unbounded" }
          )
          const [next] = given
          expect(new Set(given)).toEqual(new Set([next]))
          expect(next).not.toBe(token)
          expect(yield* shown(next)).toMatchObject({ level: "standard" })
          expect(yield* giveOwedToken(next ?? token)).toBeUndefined()

          const sql = yield* SqlClient.SqlClient
          const kept = JSON.stringify(yield* sql`select * from sessions where id = ${session.id}`)
          for (const secret of [token, next]) expect(kept).not.toContain(secret)
        })
    )

    it.effect("the old token counts ten seconds once the new one was shown, and then never", () =>
      Effect.gen(function* () {
        const { id, token } = yield* opened
        yield* raise(id)
        const next = yield* giveOwedToken(token)
        yield* TestClock.adjust("4 minutes")
        expect(yield* shown(token)).toMatchObject({ owedToken: true })
        expect(yield* shown(next)).toBeDefined()
        yield* TestClock.adjust("9 seconds")
        expect(yield* shown(token)).toMatchObject({ owedToken: true })
        expect(yield* giveOwedToken(token)).toBe(next)
        yield* TestClock.adjust("1 seconds")
        expect(yield* shown(token)).toBeUndefined()
        expect(yield* giveOwedToken(token)).toBeUndefined()
        expect(yield* shown(next)).toBeDefined()
      })
    )

    it.effect("and five minutes if the new one never is", () =>
      Effect.gen(function* () {
        const { id, token } = yield* opened
        yield* raise(id)
        yield* giveOwedToken(token)
        yield* TestClock.adjust("5 minutes")
        expect(yield* shown(token)).toBeUndefined()
      })
    )

    it.effect("a level that falls owes a token as one that rises; the same level owes none", () =>
      Effect.gen(function* () {
        const { id, token } = yield* opened
        const { id: evidenceId } = yield* raise(id)
        const second = yield* giveOwedToken(token)
        yield* atomically(refreshLevel(id))
        expect(yield* shown(second)).not.toHaveProperty("owedToken")
        const revoked = (yield* (yield* Standings).evidenceOf(id)).filter(
          (each) => each.id === evidenceId
        )
        yield* atomically(changeStanding(id, { revoked, by: byOffice("portal") }))
        expect(yield* shown(second)).toMatchObject({ level: "basic", owedToken: true })
        const third = second && (yield* giveOwedToken(second))
        expect(yield* shown(third)).not.toHaveProperty("owedToken")
        // A second renewal ends what was left of the first.
        expect(yield* shown(token)).toBeUndefined()
      })
    )

    it.effect("a change that did not happen owes nothing", () =>
      Effect.gen(function* () {
        const { id, token } = yield* opened
        const undone = Effect.andThen(raise(id), Effect.fail("no"))
        yield* Effect.ignore(atomically(undone))
        expect(yield* shown(token)).not.toHaveProperty("owedToken")
      })
    )

    it.effect("a session renewed by its own hand owes nothing, and its old token is dead", () =>
      Effect.gen(function* () {
        const { id, token, session } = yield* opened
        yield* raise(id)
        const next = yield* giveOwedToken(token)
        const sessions = yield* Sessions
        const own = yield* hashOf(`${token}-own`)
        expect(yield* sessions.renew(session, own)).toBe(true)
        for (const old of [token, next]) expect(yield* shown(old)).toBeUndefined()
        expect(yield* recogniseSession(own, true)).not.toHaveProperty("owedToken")
      })
    )
  })
}
