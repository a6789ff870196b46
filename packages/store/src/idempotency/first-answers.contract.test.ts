import { expect, layer } from "@effect/vitest"
import { once } from "@opora/domain/idempotency/once"
import type { KeyedRequest } from "@opora/domain/idempotency/ports"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { stores } from "../testing/worlds.ts"

const newRequest = (): KeyedRequest => ({
  citizenId: someone().id,
  key: crypto.randomUUID(),
  what: "POST /payments/1/start"
})

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`first answers in ${name}`, (it) => {
    it.effect("are given again, word for word", () =>
      Effect.gen(function* () {
        const request = newRequest()
        const answer = { payAt: "https://bank.example/оплата", parts: [1, 2] }
        yield* once(request, Effect.succeed(answer))
        expect(yield* once(request, Effect.die("asked again"))).toEqual(answer)
      })
    )

    it.effect("belong to one request of one citizen", () =>
      Effect.gen(function* () {
        const request = newRequest()
        yield* once(request, Effect.succeed(1))
        const another = once({ ...request, what: "POST /payments/2/start" }, Effect.succeed(2))
        expect((yield* Effect.flip(another))._tag).toBe("KeyUsedForAnother")
        expect(yield* once({ ...request, citizenId: someone().id }, Effect.succeed(3))).toBe(3)
      })
    )

    it.effect("are worked out once, however many ask at the same time", () =>
      Effect.gen(function* () {
        const request = newRequest()
        let times = 0
        const slow = Effect.andThen(
          Effect.yieldNow,
          Effect.sync(() => ++times)
        )
        const asked = Array.from({ length: 20 }, () => Effect.exit(once(request, slow)))
        yield* Effect.all(asked, { concurrency: "unbounded" })
        expect(times).toBe(1)
      })
    )

    it.effect("are kept for a day", () =>
      Effect.gen(function* () {
        const request = newRequest()
        yield* once(request, Effect.succeed("the first day"))
        yield* TestClock.adjust("23 hours")
        expect(yield* once(request, Effect.succeed("a new one"))).toBe("the first day")
        yield* TestClock.adjust("2 hours")
        expect(yield* once(request, Effect.succeed("a new one"))).toBe("a new one")
      })
    )

    it.effect("are not kept when they were refusals", () =>
      Effect.gen(function* () {
        const request = newRequest()
        expect(yield* Effect.flip(once(request, Effect.fail("no")))).toBe("no")
        expect(yield* once(request, Effect.succeed("yes"))).toBe("yes")
      })
    )
  })
}
