import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Profiles } from "./ports.ts"
import type { Profile, StoredSection } from "./profile.ts"

/** «Мои данные»: the citizen's own sections with their checks, and the contacts that are theirs. */
export const showProfile = Effect.fn("showProfile")(function* (): Effect.fn.Return<
  { readonly sections: ReadonlyArray<StoredSection>; readonly profile: Profile },
  never,
  CurrentCitizen | Profiles
> {
  const { id } = yield* CurrentCitizen
  const profiles = yield* Profiles
  return { sections: yield* profiles.sections(id), profile: yield* profiles.get(id) }
})
