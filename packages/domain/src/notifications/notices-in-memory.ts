import { Effect, Layer } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Notice, NoticeId } from "./notice.ts"
import { kindsAbout } from "./policy.ts"
import { NoticeNotFound, Notices } from "./ports.ts"

interface Kept {
  readonly notice: Notice
  readonly removed: boolean
}

/** Feeds in maps: for tests, and as the shortest statement of what the port promises. */
export const noticesInMemory = (
  kept = new Map<CitizenId, ReadonlyMap<NoticeId, Kept>>()
): Layer.Layer<Notices> => {
  const of = (citizenId: CitizenId) => kept.get(citizenId) ?? new Map<NoticeId, Kept>()
  const put = (citizenId: CitizenId, { notice, removed }: Kept) =>
    kept.set(citizenId, new Map(of(citizenId)).set(notice.id, { notice, removed }))
  const shown = (citizenId: CitizenId) =>
    [...of(citizenId).values()].filter(({ removed }) => !removed).map(({ notice }) => notice)
  const find = (citizenId: CitizenId, id: NoticeId) => {
    const notice = shown(citizenId).find((other) => other.id === id)
    return notice ? Effect.succeed(notice) : new NoticeNotFound({ id })
  }

  return Layer.succeed(Notices, {
    add: (citizenId, notice) =>
      Effect.sync(() => {
        if (!of(citizenId).has(notice.id)) put(citizenId, { notice, removed: false })
      }),
    page: (citizenId, { before = Infinity, limit, unread, since = "", topic }) =>
      Effect.sync(() =>
        shown(citizenId)
          .filter(({ id, at }) => id < before && at >= since)
          .filter(({ readAt }) => !unread || readAt === undefined)
          .filter(({ kind }) => !topic || kindsAbout(topic).includes(kind))
          .toSorted((a, b) => b.id - a.id)
          .slice(0, limit)
      ),
    unread: (citizenId) =>
      Effect.sync(() => shown(citizenId).filter(({ readAt }) => readAt === undefined).length),
    markRead: (citizenId, id, at) =>
      Effect.map(
        find(citizenId, id),
        (notice) =>
          void put(citizenId, {
            notice: { ...notice, readAt: notice.readAt ?? at },
            removed: false
          })
      ),
    markAllRead: (citizenId, upTo, at) =>
      Effect.sync(() => {
        for (const notice of shown(citizenId).filter(({ id }) => id <= upTo)) {
          put(citizenId, { notice: { ...notice, readAt: notice.readAt ?? at }, removed: false })
        }
      }),
    remove: (citizenId, id) =>
      Effect.map(find(citizenId, id), (notice) => void put(citizenId, { notice, removed: true }))
  })
}
