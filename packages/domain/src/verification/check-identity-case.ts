import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { byOffice } from "../journal/actor.ts"
import { looked } from "../journal/looked.ts"
import { dayAt } from "../profile/day.ts"
import { passportProblem } from "../profile/passport.ts"
import { Profiles } from "../profile/ports.ts"
import type { Profile } from "../profile/profile.ts"
import { questionAbout } from "../profile/registry-question.ts"
import { atomically } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { decide } from "./identity-case-commands.ts"
import { evolve } from "./identity-case-events.ts"
import type { Finding, IdentityCaseId } from "./identity-case.ts"
import { IdentityCases } from "./identity-cases.ts"
import { keepIdentityCase } from "./keep-identity-case.ts"
import { Registries } from "./registries.ts"

/**
 * Let machines look before an operator does: dates, then registries. A registry that is silent stops
 * nothing: the operator sees that it was.
 */
export const checkIdentityCase = Effect.fn("checkIdentityCase")(
  function* (citizenId: CitizenId, caseId: IdentityCaseId) {
    const { kept, version } = yield* (yield* IdentityCases).get(citizenId, caseId)
    if (kept.status !== "checking") return
    const at = yield* now
    const profile = yield* (yield* Profiles).get(citizenId)
    const findings = [
      datesOf(profile, dayAt(at)),
      yield* registrySays("passport", profile),
      yield* registrySays("snils", profile)
    ]

    const note = { type: "NoteFindings", at: yield* now, by: byOffice("portal"), findings } as const
    const events = yield* Effect.fromResult(decide(note, kept))
    const next = events.reduce(evolve, kept)
    yield* atomically(
      Effect.gen(function* () {
        yield* keepIdentityCase(citizenId, { kept: next, version }, events)
        yield* looked(citizenId, byOffice("portal"), {
          what: "identity",
          ground: "verification",
          subject: `identity-case/${caseId}`
        })
      })
    )
  },
  Effect.retry({ while: ({ _tag }) => _tag === "IdentityCaseMovedOn", times: 3 })
)

const datesOf = ({ passport, birthDate }: Profile, today: ReturnType<typeof dayAt>): Finding => {
  const wrong = !passport || passportProblem(passport.issuedOn, birthDate, today) !== undefined
  return { what: "passport-dates", outcome: wrong ? "failed" : "passed" }
}

const registrySays = Effect.fnUntraced(function* (section: "passport" | "snils", profile: Profile) {
  const finding = (outcome: Finding["outcome"]): Finding => ({
    what: section === "passport" ? "passport-registry" : "snils-registry",
    outcome
  })
  const question = questionAbout(section, profile)
  if (!question) return finding("failed")
  return yield* (yield* Registries).ask(question.registry, question.request).pipe(
    Effect.map((answer) => finding(question.agrees(answer) ? "passed" : "failed")),
    Effect.catchTag("RegistryUnavailable", () => Effect.succeed(finding("silent")))
  )
})
