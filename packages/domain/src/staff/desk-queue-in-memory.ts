import { Effect, Layer } from "effect"
import type { DeskItem } from "./desk-item.ts"
import { type DeskPart, DeskQueue } from "./desk-queue.ts"

/** The queues in a map: for tests, and as the shortest statement of what the port promises. */
export const deskQueueInMemory = (kept = new Map<string, DeskItem>()): Layer.Layer<DeskQueue> => {
  const inPart = ({ roles, agency, kind, taken }: DeskPart) =>
    [...kept.values()]
      .filter(({ closedAt }) => closedAt === undefined)
      .filter((item) => roles.includes(item.role))
      .filter((item) => item.agency === undefined || item.agency === agency)
      .filter((item) => kind === undefined || kind === item.kind)
      .filter((item) => isTaken(item, taken))

  return Layer.succeed(DeskQueue, {
    put: (item) => Effect.sync(() => void kept.set(`${item.kind}/${item.id}`, item)),
    find: (kind, id) => Effect.sync(() => kept.get(`${kind}/${id}`)),
    list: ({ after, limit, ...part }) =>
      Effect.sync(() => {
        const found = inPart(part)
          .filter((item) => after === undefined || placeOf(item) > after)
          .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
        const items = found.slice(0, limit)
        const last = items.at(-1)
        return found.length > limit && last ? { items, next: placeOf(last) } : { items }
      }),
    count: (part, most) => Effect.sync(() => Math.min(inPart(part).length, most))
  })
}

const isTaken = ({ takenBy }: DeskItem, taken: string | undefined): boolean =>
  taken === undefined || (taken === "nobody" ? takenBy === undefined : takenBy === taken)

/** Where the case stands in its queue: what has no deadline comes last. */
const placeOf = ({ dueBy, id }: DeskItem): string => `${dueBy ?? "9"}/${id}`
