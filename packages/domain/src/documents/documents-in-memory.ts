import { Effect, Layer } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { Journal } from "../journal/ports.ts"
import type { DocumentId, WalletDocument } from "./document.ts"
import { DocumentInUse, DocumentNotFound, Documents } from "./ports.ts"

/** Documents in a map: for tests, and as the shortest statement of what the port promises. */
export const documentsInMemory = (
  kept = new Map<DocumentId, WalletDocument>()
): Layer.Layer<Documents, never, Journal> =>
  Layer.effect(
    Documents,
    Effect.map(Journal, (journal) => {
      const held = new Map<string, ReadonlyArray<DocumentId>>()
      const of = (citizenId: CitizenId) =>
        [...kept.values()].filter((each) => each.citizenId === citizenId)
      const find = (citizenId: CitizenId, id: DocumentId) =>
        Effect.suspend(() => {
          const document = of(citizenId).find((each) => each.id === id)
          return document ? Effect.succeed(document) : new DocumentNotFound()
        })

      return {
        add: (document, facts) =>
          Effect.suspend(() => {
            kept.set(document.id, document)
            return journal.append(document.citizenId, facts)
          }),
        get: find,
        ofCitizen: (citizenId, { before, limit }) =>
          Effect.sync(() =>
            of(citizenId)
              .filter(({ id }) => before === undefined || id < before)
              .toSorted((a, b) => (a.id < b.id ? 1 : -1))
              .slice(0, limit)
          ),
        count: (citizenId) => Effect.sync(() => of(citizenId).length),
        change: Effect.fnUntraced(function* (citizenId, id, { title, kind, validUntil }, facts) {
          const { validUntil: _, ...rest } = yield* find(citizenId, id)
          kept.set(id, { ...rest, title, kind, ...(validUntil !== undefined && { validUntil }) })
          yield* journal.append(citizenId, facts)
        }),
        remove: Effect.fnUntraced(function* (citizenId, id, facts) {
          yield* find(citizenId, id)
          if ([...held.values()].some((ids) => ids.includes(id))) return yield* new DocumentInUse()
          kept.delete(id)
          yield* journal.append(citizenId, facts)
        }),
        hold: (citizenId, ids, holder) =>
          Effect.sync(() => {
            const missing = ids.filter((id) => kept.get(id)?.citizenId !== citizenId)
            if (missing.length === 0) held.set(holder, [...(held.get(holder) ?? []), ...ids])
            return missing
          }),
        release: (_, holder) => Effect.sync(() => void held.delete(holder))
      }
    })
  )
