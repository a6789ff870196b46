import { expect, layer } from "@effect/vitest"
import { Delivery } from "@opora/domain/notifications/delivery"
import { Deliveries } from "@opora/domain/notifications/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { stores } from "../testing/worlds.ts"

const delivery = v.parse(v.omit(Delivery, ["status", "tries"]), {
  noticeId: 1,
  kind: "charge-raised",
  channel: "sms",
  to: "+7 ••• •••-••-01",
  at: instantOf(10_000)
})
const sms = { noticeId: delivery.noticeId, channel: "sms" } as const
const longAgo = instantOf(0)

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`Deliveries in ${name}`, (it) => {
    it.effect("go to one of fifty that try at once", () =>
      Effect.gen(function* () {
        const { id } = someone()
        const { take } = yield* Deliveries
        const fifty = Array.from({ length: 50 }, () => take(id, delivery, longAgo))
        const turns = yield* Effect.all(fifty, { concurrency: "unbounded" })
        expect(turns.filter(({ turn }) => turn === "mine")).toHaveLength(1)
        expect(turns.filter(({ turn }) => turn === "taken")).toHaveLength(49)
      })
    )

    it.effect("are over once they were sent or refused", () =>
      Effect.gen(function* () {
        const { take, note } = yield* Deliveries
        for (const end of ["sent", "refused"] as const) {
          const { id } = someone()
          yield* take(id, delivery, longAgo)
          yield* note(id, sms, end, instantOf(11_000))
          expect(yield* take(id, delivery, instantOf(99_000))).toEqual({ turn: "done" })
        }
      })
    )

    it.effect("that wait, or whose hand died over them, are tried again under the same id", () =>
      Effect.gen(function* () {
        const { id } = someone()
        const { take, note, page } = yield* Deliveries
        const first = yield* take(id, delivery, longAgo)
        yield* note(id, sms, "waiting", instantOf(11_000))
        expect(yield* take(id, delivery, longAgo)).toEqual(first)
        expect(yield* take(id, delivery, instantOf(10_000))).toEqual({ turn: "taken" })
        expect(yield* take(id, delivery, instantOf(10_001))).toEqual(first)
        expect(yield* page(id, { limit: 9 })).toEqual([
          { ...delivery, status: "sending", tries: 3 }
        ])
      })
    )

    it.effect("are each citizen's own, newest notice first", () =>
      Effect.gen(function* () {
        const { id } = someone()
        const { take, page } = yield* Deliveries
        const later = v.parse(v.omit(Delivery, ["status", "tries"]), { ...delivery, noticeId: 2 })
        for (const each of [delivery, later]) {
          yield* take(id, each, longAgo)
          yield* take(id, { ...each, channel: "email" }, longAgo)
        }
        const all = yield* page(id, { limit: 9 })
        expect(all.map(({ noticeId, channel }) => `${noticeId} ${channel}`)).toEqual([
          "2 email",
          "2 sms",
          "1 email",
          "1 sms"
        ])
        expect(yield* page(id, { limit: 9, before: later.noticeId })).toHaveLength(2)
        expect(yield* page(someone().id, { limit: 9 })).toEqual([])
      })
    )
  })
}
