import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { SecondFactors } from "../accounts/factors/second-factors.ts"
import type { Level } from "../accounts/level.ts"
import { Profiles } from "../profile/ports.ts"
import { missingForIdentity } from "../profile/profile.ts"
import { now } from "../shared/clock.ts"
import type { BankLink } from "./bank-link.ts"
import { BankLinks } from "./bank-links.ts"
import { type Evidence, holds } from "./evidence.ts"
import { hasSecondFactor } from "./has-second-factor.ts"
import type { IdentityCase } from "./identity-case.ts"
import { IdentityCases, Scans } from "./identity-cases.ts"
import { levelOf } from "./level-of.ts"
import { Standings } from "./ports.ts"
import type { Scan } from "./scan.ts"
import { type Step, stepsTo } from "./steps-to.ts"
import { TrustedBanks } from "./trusted-banks.ts"

/** «Подтверждение личности» as its owner sees it. */
export interface Shown {
  readonly level: Level
  readonly steps: Readonly<Record<Level, ReadonlyArray<Step>>>
  readonly evidence: ReadonlyArray<Evidence>
  readonly links: ReadonlyArray<BankLink & { readonly bank: string }>
  readonly identityCase: IdentityCase | undefined
  /** The latest upload of each kind. */
  readonly scans: ReadonlyArray<Scan>
}

/** How well the citizen is known, on what it rests, and what each level still asks for. */
export const showStanding = Effect.fn("showStanding")(function* (): Effect.fn.Return<
  Shown,
  never,
  | CurrentCitizen
  | Standings
  | SecondFactors
  | Profiles
  | BankLinks
  | IdentityCases
  | Scans
  | TrustedBanks
> {
  const { id } = yield* CurrentCitizen
  const at = yield* now
  const evidence = yield* (yield* Standings).evidenceOf(id)
  const on = yield* hasSecondFactor(id)
  const missingSections = missingForIdentity(yield* (yield* Profiles).get(id))
  const links = yield* (yield* BankLinks).ofCitizen(id)
  const banks = yield* TrustedBanks
  const standing = { evidence, hasSecondFactor: on, missingSections, at }

  return {
    level: levelOf(evidence, on, at),
    steps: {
      basic: [],
      standard: stepsTo("standard", standing),
      verified: stepsTo("verified", standing)
    },
    evidence: evidence.filter((each) => holds(each, at)),
    links: links.map((link) => ({ ...link, bank: banks.nameOf(link.issuer) })),
    scans: yield* (yield* Scans).latest(id),
    identityCase: (yield* (yield* IdentityCases).latest(id))?.kept
  }
})
