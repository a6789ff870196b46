import { expect, layer } from "@effect/vitest"
import { Accounts } from "@opora/domain/accounts/accounts"
import type { CitizenId } from "@opora/domain/accounts/citizen"
import { Snils } from "@opora/domain/profile/snils"
import { instantOf } from "@opora/domain/shared/instant"
import { type Evidence, EvidenceId } from "@opora/domain/verification/evidence"
import { Standings } from "@opora/domain/verification/ports"
import { Effect } from "effect"
import * as v from "valibot"
import { registered } from "../testing/citizens.ts"
import { databases } from "../testing/worlds.ts"

const at = instantOf(1000)
const later = instantOf(2000)
const snils = v.parse(Snils, "11223344595")
const evidence = (strength: Evidence["strength"]): Evidence => ({
  id: v.parse(EvidenceId, crypto.randomUUID()),
  method: strength === "account" ? "bank" : "scans",
  strength,
  issuer: "portal",
  validatedAt: instantOf(0)
})
const levelOfAccount = (id: CitizenId) =>
  Effect.map(
    Effect.flatMap(Accounts, (accounts) => accounts.get(id)),
    (account) => account?.level
  )

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`Standings in ${name}`, (it) => {
    it.effect("let the account's level follow the evidence, up and down", () =>
      Effect.gen(function* () {
        const { id } = yield* registered
        const standings = yield* Standings
        const on = { at, hasSecondFactor: true }
        const bank = evidence("account")
        const first = yield* standings.change(id, { ...on, given: bank })
        expect(first).toEqual({ before: "basic", after: "standard" })
        yield* standings.change(id, { ...on, given: { ...evidence("identity"), snils } })
        expect(yield* levelOfAccount(id)).toBe("verified")

        yield* standings.change(id, { ...on, hasSecondFactor: false })
        expect(yield* levelOfAccount(id)).toBe("basic")
        yield* standings.change(id, { ...on, revoked: [bank.id] })
        expect(yield* levelOfAccount(id)).toBe("basic")
        const kept = yield* standings.evidenceOf(id)
        expect(kept.find((each) => each.id === bank.id)).toEqual({ ...bank, revokedAt: at })
      })
    )

    it.effect("revoke once: the first moment stays", () =>
      Effect.gen(function* () {
        const { id } = yield* registered
        const standings = yield* Standings
        const bank = evidence("account")
        yield* standings.change(id, { at, hasSecondFactor: true, given: bank })
        for (const moment of [at, later]) {
          yield* standings.change(id, { at: moment, hasSecondFactor: true, revoked: [bank.id] })
        }
        expect((yield* standings.evidenceOf(id)).map(({ revokedAt }) => revokedAt)).toEqual([at])
      })
    )

    it.effect("of fifty accounts that prove to be one person at once, one is let", () =>
      Effect.gen(function* () {
        const standings = yield* Standings
        const person = v.parse(Snils, "08765430300")
        const prove = Effect.gen(function* () {
          const { id } = yield* registered
          yield* standings.change(id, { at, hasSecondFactor: true, given: evidence("account") })
          const given = { ...evidence("identity"), snils: person }
          yield* standings.change(id, { at, hasSecondFactor: true, given })
          return id
        })
        const outcomes = yield* Effect.all(
          Array.from({ length: 50 }, () => Effect.result(prove)),
          { concurrency: "unbounded" }
        )
        expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        const tags = outcomes.flatMap((each) =>
          each._tag === "Failure" ? [each.failure._tag] : []
        )
        expect(new Set(tags)).toEqual(new Set(["AnotherVerifiedAccount"]))
      })
    )

    it.effect("give the person's place back when the proof is gone", () =>
      Effect.gen(function* () {
        const standings = yield* Standings
        const person = v.parse(Snils, "00000000100")
        const [one, other] = [yield* registered, yield* registered]
        const first = { ...evidence("identity"), snils: person }
        yield* standings.change(one.id, { at, hasSecondFactor: true, given: first })
        const again = standings.change(other.id, {
          at: later,
          hasSecondFactor: true,
          given: { ...evidence("identity"), snils: person }
        })
        expect((yield* Effect.flip(again))._tag).toBe("AnotherVerifiedAccount")
        expect(yield* standings.evidenceOf(other.id)).toEqual([])
        yield* standings.change(one.id, { at, hasSecondFactor: true, revoked: [first.id] })
        yield* again
      })
    )
  })
}
