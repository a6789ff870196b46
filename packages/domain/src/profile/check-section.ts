import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { byOffice } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { Registries, type RegistryUnavailable } from "../verification/registries.ts"
import type { Check } from "./check.ts"
import { Profiles } from "./ports.ts"
import { profileSubject, type SectionChecked } from "./profile-events.ts"
import { questionAbout } from "./registry-question.ts"
import type { SectionName } from "./section.ts"

/**
 * Ask the registry about a section as it stands now. A newer version has a promise of its own. While
 * the registry is silent the citizen sees so, and the promise is kept later.
 */
export const checkSection = Effect.fn("checkSection")(function* (
  citizenId: CitizenId,
  section: SectionName,
  version: number
): Effect.fn.Return<void, RegistryUnavailable, Profiles | Registries | Journal | Transactions> {
  const profile = yield* (yield* Profiles).get(citizenId)
  const question = questionAbout(section, profile)
  const note = (check: Check) => noted(citizenId, section, version, check)
  if (!question) return yield* note({ status: "unchecked" })

  const answer = yield* (yield* Registries)
    .ask(question.registry, question.request)
    .pipe(Effect.tapError(() => noteSilence(citizenId, section, version)))
  const at = yield* now
  yield* note(
    question.agrees(answer)
      ? { status: "checked", at }
      : { status: "mismatch", at, fields: [...question.fields] }
  )
})

/** Said once: the promise is kept again and again until the registry answers. */
const noteSilence = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  section: SectionName,
  version: number
) {
  const sections = yield* (yield* Profiles).sections(citizenId)
  const before = sections.find((each) => each.section === section)
  if (before?.check.status === "silent") return
  yield* noted(citizenId, section, version, { status: "silent", at: yield* now })
})

/** Note the check beside the version it is about, if that still stands, and tell the citizen. */
const noted = (citizenId: CitizenId, section: SectionName, version: number, check: Check) =>
  atomically(
    Effect.gen(function* () {
      const stands = yield* (yield* Profiles).noteCheck(citizenId, section, version, check)
      if (!stands || check.status === "unchecked" || check.status === "checking") return
      const event: SectionChecked = {
        type: "ProfileSectionChecked",
        at: check.at,
        by: byOffice("registries"),
        section,
        version,
        outcome: check.status
      }
      yield* (yield* Journal).append(citizenId, [factOf(profileSubject, event)])
    })
  )
