import { expect, layer } from "@effect/vitest"
import { type Challenge, PasskeyChallenges } from "@opora/domain/accounts/passkeys/challenge"
import { challengesInMemory } from "@opora/domain/accounts/passkeys/passkeys-in-memory"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import { databases } from "../../testing/worlds.ts"

const fresh = () => ({
  hash: crypto.randomUUID().replaceAll("-", "").padEnd(64, "0"),
  expiresAt: instantOf(1000),
  boundTo: "session-1"
})

for (const [name, world] of Object.entries({ ...databases, memory: challengesInMemory })) {
  layer(world)(`passkey challenges in ${name}`, (it) => {
    it.effect("are taken once, as they were kept, of fifty who try at once", () =>
      Effect.gen(function* () {
        const challenges = yield* PasskeyChallenges
        const citizenId = someone().id
        const kept: ReadonlyArray<Challenge> = [
          { ceremony: "get", ...fresh(), citizenId: null },
          { ceremony: "get", ...fresh(), citizenId },
          { ceremony: "create", ...fresh(), citizenId, kind: "security-key" }
        ]
        for (const challenge of kept) {
          yield* challenges.keep(challenge)
          const fifty = Array.from({ length: 50 }, () =>
            challenges.take(challenge.hash, instantOf(999))
          )
          const taken = yield* Effect.all(fifty, { concurrency: "unbounded" })
          const got = taken.filter((each) => each !== undefined)
          expect(got).toHaveLength(1)
          expect(got[0]).toMatchObject(challenge)
        }
      })
    )

    it.effect("are gone when their time is over, and unknown when never kept", () =>
      Effect.gen(function* () {
        const challenges = yield* PasskeyChallenges
        const challenge: Challenge = { ceremony: "get", ...fresh(), citizenId: null }
        yield* challenges.keep(challenge)
        expect(yield* challenges.take(challenge.hash, instantOf(1000))).toBeUndefined()
        expect(yield* challenges.take(challenge.hash, instantOf(1))).toBeUndefined()
        expect(yield* challenges.take(fresh().hash, instantOf(1))).toBeUndefined()
      })
    )
  })
}
