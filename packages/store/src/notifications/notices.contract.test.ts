import { expect, layer } from "@effect/vitest"
import { Notice, type NoticeKind } from "@opora/domain/notifications/notice"
import { Notices } from "@opora/domain/notifications/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { stores } from "../testing/worlds.ts"

const notice = (id: number, kind: NoticeKind = "application-approved") =>
  v.parse(Notice, {
    id,
    at: instantOf(id * 1000),
    kind,
    subject: "application/1",
    details: { number: "2026-1" }
  })

const [first, second, third] = [notice(1), notice(2, "charge-raised"), notice(3)]

/** A citizen who was told three things. */
const withFeed = Effect.gen(function* () {
  const { id } = someone()
  const notices = yield* Notices
  for (const each of [first, second, third]) yield* notices.add(id, each)
  return { id, notices }
})

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`Notices in ${name}`, (it) => {
    it.effect("give back what was put in, newest first, page by page", () =>
      Effect.gen(function* () {
        const { id, notices } = yield* withFeed
        expect(yield* notices.page(id, { limit: 2 })).toEqual([third, second])
        expect(yield* notices.page(id, { limit: 2, before: second.id })).toEqual([first])
        expect(yield* notices.page(someone().id, { limit: 2 })).toEqual([])
      })
    )

    it.effect("show only what is unread, of the last days or on one topic, if asked", () =>
      Effect.gen(function* () {
        const { id, notices } = yield* withFeed
        yield* notices.markRead(id, third.id, instantOf(9000))
        expect(yield* notices.page(id, { limit: 9, unread: true })).toEqual([second, first])
        expect(yield* notices.page(id, { limit: 9, topic: "payments" })).toEqual([second])
        const since = yield* notices.page(id, { limit: 9, since: second.at })
        expect(since.map((each) => each.id)).toEqual([3, 2])
      })
    )

    it.effect("are put in once, even when they were removed since", () =>
      Effect.gen(function* () {
        const { id, notices } = yield* withFeed
        yield* notices.remove(id, first.id)
        yield* notices.add(id, first)
        yield* notices.add(id, second)
        expect(yield* notices.page(id, { limit: 9 })).toEqual([third, second])
      })
    )

    it.effect("are read once: the first moment stays", () =>
      Effect.gen(function* () {
        const { id, notices } = yield* withFeed
        yield* notices.markRead(id, first.id, instantOf(7000))
        yield* notices.markRead(id, first.id, instantOf(8000))
        yield* notices.markAllRead(id, second.id, instantOf(9000))
        const read = yield* notices.page(id, { limit: 9 })
        expect(read.map(({ readAt }) => readAt)).toEqual([
          undefined,
          instantOf(9000),
          instantOf(7000)
        ])
        expect(yield* notices.unread(id)).toBe(1)
      })
    )

    it.effect("of another citizen, or removed, are not found", () =>
      Effect.gen(function* () {
        const { id, notices } = yield* withFeed
        const other = someone().id
        const at = instantOf(1)
        const notFound = { _tag: "NoticeNotFound", id: first.id }
        expect(yield* Effect.flip(notices.markRead(other, first.id, at))).toMatchObject(notFound)
        expect(yield* Effect.flip(notices.remove(other, first.id))).toMatchObject(notFound)
        yield* notices.remove(id, first.id)
        expect(yield* Effect.flip(notices.markRead(id, first.id, at))).toMatchObject(notFound)
        expect(yield* Effect.flip(notices.remove(id, first.id))).toMatchObject(notFound)
        expect(yield* notices.unread(id)).toBe(2)
      })
    )
  })
}
