import { expect, layer } from "@effect/vitest"
import { Confirmation } from "@opora/domain/accounts/confirmations/confirmation"
import { confirmationsInMemory } from "@opora/domain/accounts/confirmations/confirmations-in-memory"
import { Confirmations } from "@opora/domain/accounts/confirmations/ports"
import { TokenHash } from "@opora/domain/accounts/token"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { databases } from "../../testing/worlds.ts"

const hash = () => crypto.randomUUID().replaceAll("-", "").repeat(2)
const someConfirmation = () =>
  v.parse(Confirmation, {
    id: crypto.randomUUID(),
    citizenId: someone().id,
    sessionId: "session-1",
    operation: "applications.submit",
    payloadHash: hash(),
    expiresAt: instantOf(1000)
  })
const aToken = () => ({
  method: "totp" as const,
  tokenHash: v.parse(TokenHash, hash()),
  expiresAt: instantOf(2000)
})

const atOnce = <A, E, R>(work: (index: number) => Effect.Effect<A, E, R>) =>
  Effect.all(
    Array.from({ length: 50 }, (_, index) => work(index)),
    { concurrency: "unbounded" }
  )

for (const [name, world] of Object.entries({ ...databases, memory: confirmationsInMemory })) {
  layer(world)(`confirmations in ${name}`, (it) => {
    it.effect("wait for their citizen until their time is over", () =>
      Effect.gen(function* () {
        const confirmations = yield* Confirmations
        const one = someConfirmation()
        yield* confirmations.open(one)
        const waiting = confirmations.waiting
        expect(yield* waiting(one.citizenId, one.id, instantOf(999))).toEqual(one)
        expect(yield* waiting(one.citizenId, one.id, instantOf(1000))).toBeUndefined()
        expect(yield* waiting(someone().id, one.id, instantOf(1))).toBeUndefined()
      })
    )

    it.effect("are given once of fifty, and then no longer wait", () =>
      Effect.gen(function* () {
        const confirmations = yield* Confirmations
        const one = someConfirmation()
        yield* confirmations.open(one)
        const tokens = Array.from({ length: 50 }, aToken)
        const given = yield* atOnce((n) => confirmations.confirm(one, tokens[n] ?? aToken()))
        expect(given.filter(Boolean)).toHaveLength(1)
        expect(yield* confirmations.waiting(one.citizenId, one.id, instantOf(1))).toBeUndefined()
        const token = tokens[given.indexOf(true)] ?? aToken()
        const confirmed = { ...one, expiresAt: token.expiresAt, method: "totp" }
        const find = confirmations.given
        expect(yield* find(one.citizenId, token.tokenHash, instantOf(1999))).toEqual(confirmed)
        expect(yield* find(one.citizenId, token.tokenHash, instantOf(2000))).toBeUndefined()
        expect(yield* find(someone().id, token.tokenHash, instantOf(1))).toBeUndefined()
      })
    )

    it.effect("are spent once of fifty", () =>
      Effect.gen(function* () {
        const confirmations = yield* Confirmations
        const one = someConfirmation()
        yield* confirmations.open(one)
        yield* confirmations.confirm(one, aToken())
        expect(yield* confirmations.spend(someone().id, one.id)).toBe(false)
        const spent = yield* atOnce(() => confirmations.spend(one.citizenId, one.id))
        expect(spent.filter(Boolean)).toHaveLength(1)
      })
    )
  })
}
