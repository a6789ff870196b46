import { Effect, Layer } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Delivery } from "./delivery.ts"
import { Deliveries, type DeliveryKey } from "./ports.ts"

interface Kept {
  readonly citizenId: CitizenId
  readonly messageId: string
  readonly delivery: Delivery
}

/** Deliveries in a map: for tests, and as the shortest statement of what the port promises. */
export const deliveriesInMemory = (kept = new Map<string, Kept>()): Layer.Layer<Deliveries> =>
  Layer.succeed(Deliveries, {
    take: (citizenId, delivery, staleBefore) =>
      Effect.sync(() => {
        const key = keyOf(citizenId, delivery)
        const held = kept.get(key)
        if (held && isOver(held.delivery)) return { turn: "done" }
        if (held?.delivery.status === "sending" && held.delivery.at >= staleBefore) {
          return { turn: "taken" }
        }
        const messageId = held?.messageId ?? crypto.randomUUID()
        const tries = (held?.delivery.tries ?? 0) + 1
        kept.set(key, { citizenId, messageId, delivery: { ...delivery, status: "sending", tries } })
        return { turn: "mine", messageId }
      }),
    note: (citizenId, delivery, status, at) =>
      Effect.sync(() => {
        const key = keyOf(citizenId, delivery)
        const held = kept.get(key)
        if (held) kept.set(key, { ...held, delivery: { ...held.delivery, status, at } })
      }),
    page: (citizenId, { before = Infinity, limit }) =>
      Effect.sync(() =>
        [...kept.values()]
          .filter((held) => held.citizenId === citizenId && held.delivery.noticeId < before)
          .map(({ delivery }) => delivery)
          .toSorted((a, b) => b.noticeId - a.noticeId || (a.channel < b.channel ? -1 : 1))
          .slice(0, limit)
      )
  })

const isOver = ({ status }: Delivery): boolean => status === "sent" || status === "refused"

const keyOf = (citizenId: CitizenId, { noticeId, channel }: DeliveryKey): string =>
  `${citizenId}/${noticeId}/${channel}`
