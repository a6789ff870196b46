import { Effect } from "effect"
import { requireConfirmation } from "../accounts/confirm.ts"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { byCitizen } from "../journal/actor.ts"
import { atomically } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { dropIdentity } from "../verification/drop-identity.ts"
import { isOpen } from "../verification/identity-case.ts"
import { IdentityCases } from "../verification/identity-cases.ts"
import { Standings } from "../verification/ports.ts"
import { dayAt } from "./day.ts"
import { ProfileMovedOn, ProfileRefused, Profiles, SectionUnderCheck } from "./ports.ts"
import type { ChangeCause } from "./profile-events.ts"
import type { StoredSection } from "./profile.ts"
import { replaceSection } from "./replace-section.ts"
import { sectionProblems } from "./section-problems.ts"
import { identitySections, sameSection, type Section } from "./section.ts"

interface Applying {
  readonly next: Section
  readonly cause: ChangeCause
  /** The version the citizen saw; without one, whichever stands now. */
  readonly version?: number
  /** What confirms the operation "profile.change" of this section. Not needed for an empty one. */
  readonly confirmation: string | undefined
}

/**
 * Put the section in place of what stands, if it is right, confirmed, and not before an operator just
 * now. Who changes who they are must prove it anew. The same again changes nothing.
 */
export const applyChange = Effect.fnUntraced(function* ({
  next,
  cause,
  version,
  confirmation
}: Applying) {
  const { id: citizenId } = yield* CurrentCitizen
  const { section } = next
  const by = byCitizen(citizenId)
  const at = yield* now

  return yield* atomically(
    Effect.gen(function* () {
      yield* (yield* Standings).hold(citizenId)
      const profiles = yield* Profiles
      const sections = yield* profiles.sections(citizenId)
      const before = sections.find((each) => each.section === section)
      if (before && sameSection(before, next)) return before
      if (version !== undefined && version !== (before?.version ?? 0)) {
        return yield* new ProfileMovedOn()
      }
      const errors = sectionProblems(next, yield* profiles.get(citizenId), dayAt(at))
      if (errors.length > 0) return yield* new ProfileRefused({ errors })
      yield* notUnderCheck(next)
      if (before) yield* requireConfirmation(confirmation, "profile.change", { section })

      const changed: StoredSection = yield* replaceSection({
        citizenId,
        before,
        next,
        cause,
        at,
        by
      })
      if (before && identitySections.includes(section)) yield* dropIdentity(citizenId, by)
      return changed
    })
  )
})

const notUnderCheck = Effect.fnUntraced(function* ({ section }: Section) {
  if (!identitySections.includes(section)) return
  const { id } = yield* CurrentCitizen
  const latest = yield* (yield* IdentityCases).latest(id)
  if (latest && isOpen(latest.kept)) return yield* new SectionUnderCheck()
})
