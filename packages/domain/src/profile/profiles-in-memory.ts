import { Effect, Layer } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { ProfileMovedOn, Profiles } from "./ports.ts"
import { type Contacts, profileOf, type StoredSection } from "./profile.ts"

/** Profiles in a map: for tests, and as the shortest statement of what the port promises. */
export const profilesInMemory = (
  kept = new Map<CitizenId, ReadonlyArray<StoredSection>>(),
  contacts: Contacts = { phones: [], emails: [] }
): Layer.Layer<Profiles> => {
  const sectionsOf = (citizenId: CitizenId) => kept.get(citizenId) ?? []
  const put = (citizenId: CitizenId, next: StoredSection) =>
    void kept.set(citizenId, [
      ...sectionsOf(citizenId).filter(({ section }) => section !== next.section),
      next
    ])

  return Layer.succeed(Profiles, {
    get: (citizenId) => Effect.sync(() => profileOf(sectionsOf(citizenId), contacts)),
    birthDate: (citizenId) =>
      Effect.sync(() => profileOf(sectionsOf(citizenId), contacts).birthDate),
    sections: (citizenId) => Effect.sync(() => sectionsOf(citizenId)),
    save: Effect.fnUntraced(function* (citizenId, next, { version, check }) {
      const before = sectionsOf(citizenId).find(({ section }) => section === next.section)
      if ((before?.version ?? 0) !== version - 1) return yield* new ProfileMovedOn()
      put(citizenId, { ...next, version, check })
    }),
    noteCheck: (citizenId, section, version, check) =>
      Effect.sync(() => {
        const before = sectionsOf(citizenId).find((each) => each.section === section)
        if (before?.version !== version) return false
        put(citizenId, { ...before, check })
        return true
      })
  })
}
