import { Data, Effect } from "effect"
import { requireLevel } from "../accounts/current-citizen.ts"
import { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import { dayAt } from "../profile/day.ts"
import { passportProblem } from "../profile/passport.ts"
import { ProfileRefused, Profiles } from "../profile/ports.ts"
import { missingForIdentity, type Profile, type StoredSection } from "../profile/profile.ts"
import type { FieldProblem } from "../profile/section-problems.ts"
import { atomically } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import { canonical } from "../shared/json.ts"
import { hoursToDecide, type IdentityCase, IdentityCaseId, isOpen } from "./identity-case.ts"
import { IdentityCases, IdentityCaseUnderWay } from "./identity-cases.ts"
import { proves } from "./level-of.ts"
import { Standings } from "./ports.ts"
import { requireScans } from "./require-scans.ts"
import type { ScanSet } from "./scan.ts"

/** The identity is proven already: there is nothing to check. */
export class IdentityProven extends Data.TaggedError("IdentityProven") {}

/**
 * Ask for an identity check by scans. «Мои данные» must be filled in and contradict no registry. The
 * same scans sent twice make one check.
 */
export const submitIdentityCase = Effect.fn("submitIdentityCase")(function* (scans: ScanSet) {
  const { id: citizenId } = yield* requireLevel("standard")
  const at = yield* now
  const standings = yield* Standings
  const cases = yield* IdentityCases

  return yield* atomically(
    Effect.gen(function* () {
      yield* standings.hold(citizenId)
      const latest = yield* cases.latest(citizenId)
      if (latest && isOpen(latest.kept)) {
        const isSame = canonical(latest.kept.scans) === canonical(scans)
        return isSame ? latest.kept : yield* new IdentityCaseUnderWay()
      }
      if (proves(yield* standings.evidenceOf(citizenId), "identity", at)) {
        return yield* new IdentityProven()
      }
      const profiles = yield* Profiles
      const sections = yield* profiles.sections(citizenId)
      const errors = problemsIn(yield* profiles.get(citizenId), sections, at)
      if (errors.length > 0) return yield* new ProfileRefused({ errors })
      yield* requireScans(citizenId, scans)

      const id = yield* newId(IdentityCaseId)
      const kept: IdentityCase = {
        status: "checking",
        id,
        submittedAt: at,
        dueBy: dueFrom(at),
        scans
      }
      const by = byCitizen(citizenId)
      const submitted = { type: "IdentityCaseSubmitted", at, by, scans, dueBy: kept.dueBy } as const
      yield* cases.open(citizenId, kept, [submitted])
      const check = { type: "CheckIdentityCase", citizenId, caseId: id } as const
      yield* (yield* Jobs).schedule(check, { key: `identity-check/${id}` })
      return kept
    })
  )
})

/** When an operator should have decided. */
export const dueFrom = (at: Instant): Instant =>
  instantOf(Date.parse(at) + hoursToDecide * 3_600_000)

const problemsIn = (
  profile: Profile,
  sections: ReadonlyArray<StoredSection>,
  at: Instant
): ReadonlyArray<FieldProblem> => {
  const missing = missingForIdentity(profile).map((path) => ({ path, code: "required" }))
  const mismatched = sections.flatMap(({ section, check }) =>
    check.status === "mismatch" && (section === "passport" || section === "snils")
      ? check.fields.map((path) => ({ path, code: "registry.mismatch" }))
      : []
  )
  const { passport, birthDate } = profile
  const code = passport && passportProblem(passport.issuedOn, birthDate, dayAt(at))
  return [...missing, ...mismatched, ...(code ? [{ path: "passport.issuedOn", code }] : [])]
}
