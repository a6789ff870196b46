import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Check } from "./check.ts"
import type { Day } from "./day.ts"
import type { Profile, StoredSection } from "./profile.ts"
import type { FieldProblem } from "./section-problems.ts"
import type { Section, SectionName } from "./section.ts"

/** Somebody, perhaps the citizen in another window, changed the section since it was read. */
export class ProfileMovedOn extends Data.TaggedError("ProfileMovedOn") {}

/** A field is wrong; each problem names it and the rule it broke. */
export class ProfileRefused extends Data.TaggedError("ProfileRefused")<{
  readonly errors: ReadonlyArray<FieldProblem>
}> {}

/** The section is before an operator just now: it can be changed when they have decided. */
export class SectionUnderCheck extends Data.TaggedError("SectionUnderCheck") {}

/** Another passport needs its scan, uploaded beforehand. */
export class ScanMissing extends Data.TaggedError("ScanMissing") {}

/** There is no such change in the citizen's journal, or nothing came before it. */
export class ChangeNotFound extends Data.TaggedError("ChangeNotFound") {}

/** Personal data of citizens, section by section. */
export class Profiles extends Context.Service<
  Profiles,
  {
    /** What we know of the citizen, with their confirmed contacts: what forms are filled in from. */
    readonly get: (citizenId: CitizenId) => Effect.Effect<Profile>
    /** The day the citizen was born, if they told us: what rules ask for. Nothing else is opened. */
    readonly birthDate: (citizenId: CitizenId) => Effect.Effect<Day | undefined>
    /** The sections as kept, with their versions and checks. */
    readonly sections: (citizenId: CitizenId) => Effect.Effect<ReadonlyArray<StoredSection>>
    /** Keep the section in place of the version before it. */
    readonly save: (
      citizenId: CitizenId,
      next: Section,
      stand: { readonly version: number; readonly check: Check }
    ) => Effect.Effect<void, ProfileMovedOn>
    /** Note what a registry said of that version. Tells whether the version still stands. */
    readonly noteCheck: (
      citizenId: CitizenId,
      section: SectionName,
      version: number,
      check: Check
    ) => Effect.Effect<boolean>
  }
>()("@opora/domain/profile/Profiles") {}
