import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { Jobs } from "../jobs/ports.ts"
import type { Actor } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import type { Instant } from "../shared/instant.ts"
import type { Check } from "./check.ts"
import { type ProfileMovedOn, Profiles } from "./ports.ts"
import { type ChangeCause, profileSubject, type SectionChanged } from "./profile-events.ts"
import type { StoredSection } from "./profile.ts"
import { jsonOf, type Section, type SectionName } from "./section.ts"

interface Replacing {
  readonly citizenId: CitizenId
  readonly before: StoredSection | undefined
  readonly next: Section
  readonly cause: ChangeCause
  readonly at: Instant
  readonly by: Actor
}

/**
 * Put the section in place of what stood there, journal it and promise its check. Call it in a
 * transaction, with every right to do so already shown.
 */
export const replaceSection = Effect.fnUntraced(function* ({
  citizenId,
  before,
  next,
  cause,
  at,
  by
}: Replacing): Effect.fn.Return<StoredSection, ProfileMovedOn, Profiles | Journal | Jobs> {
  const version = (before?.version ?? 0) + 1
  const check: Check = isChecked(next.section) ? { status: "checking" } : { status: "unchecked" }
  yield* (yield* Profiles).save(citizenId, next, { version, check })

  const event: SectionChanged = {
    type: before ? "ProfileSectionChanged" : "ProfileSectionFilled",
    at,
    by,
    section: next.section,
    version,
    cause,
    ...(before && { was: jsonOf(before) }),
    became: jsonOf(next)
  }
  const { was, ...told } = event
  const fact = factOf(profileSubject, was === undefined ? told : { ...told, was })
  yield* (yield* Journal).append(citizenId, [fact])
  yield* promiseChecks(citizenId, next.section, version)
  return { ...next, version, check }
})

/** Name and birth date stand in no registry by themselves: they are asked with the number beside them. */
const promiseChecks = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  section: SectionName,
  version: number
): Effect.fn.Return<void, never, Profiles | Jobs> {
  const jobs = yield* Jobs
  const promise = (checked: SectionName, checkedVersion: number) =>
    jobs.schedule(
      { type: "CheckProfileSection", citizenId, section: checked, version: checkedVersion },
      { key: `profile-check/${citizenId}/${checked}/${checkedVersion}/${section}/${version}` }
    )
  if (isChecked(section)) return yield* promise(section, version)
  for (const kept of yield* (yield* Profiles).sections(citizenId)) {
    if (kept.section === "snils" || kept.section === "inn") {
      yield* promise(kept.section, kept.version)
    }
  }
})

const isChecked = (section: SectionName): boolean => section !== "name" && section !== "birthDate"
