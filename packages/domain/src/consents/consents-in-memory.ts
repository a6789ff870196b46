import { Effect, Layer } from "effect"
import { Journal } from "../journal/ports.ts"
import { ConsentChanged, ConsentNotFound, Consents, type StoredConsent } from "./ports.ts"

/** Consents in a map: for tests, and as the shortest statement of what the port promises. */
export const consentsInMemory = (
  kept = new Map<string, StoredConsent>()
): Layer.Layer<Consents, never, Journal> =>
  Layer.effect(
    Consents,
    Effect.map(Journal, (journal) => {
      const all = () =>
        [...kept.values()].map(({ consent }) => consent).toSorted((a, b) => (a.id < b.id ? 1 : -1))
      return {
        get: (citizenId, id) => {
          const stored = kept.get(id)
          return stored?.consent.citizenId === citizenId
            ? Effect.succeed(stored)
            : new ConsentNotFound()
        },
        ofCitizen: (citizenId, { before, limit }) =>
          Effect.sync(() =>
            all()
              .filter((each) => each.citizenId === citizenId && !(before && each.id >= before))
              .slice(0, limit)
          ),
        about: (citizenId, subject, agency) =>
          Effect.sync(() =>
            all().filter(
              (each) =>
                each.citizenId === citizenId && each.subject === subject && each.agency === agency
            )
          ),
        add: (consents) =>
          Effect.sync(() => {
            for (const consent of consents) kept.set(consent.id, { consent, version: 1 })
          }),
        save: Effect.fnUntraced(function* ({ consent, version }, facts) {
          if (kept.get(consent.id)?.version !== version) return yield* new ConsentChanged()
          kept.set(consent.id, { consent, version: version + 1 })
          yield* journal.append(consent.citizenId, facts)
        })
      }
    })
  )
