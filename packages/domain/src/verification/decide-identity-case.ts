import { Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { byClerk } from "../journal/actor.ts"
import { daysAfter } from "../profile/day.ts"
import { passportEnds } from "../profile/passport.ts"
import { Profiles } from "../profile/ports.ts"
import type { Profile } from "../profile/profile.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { Instant } from "../shared/instant.ts"
import { ClerkNotFound, Clerks } from "../staff/clerks.ts"
import { CurrentClerk } from "../staff/current-clerk.ts"
import type { ClerkId } from "../staff/role.ts"
import { changeStanding } from "./change-standing.ts"
import { EvidenceId } from "./evidence.ts"
import type { IdentityCaseId, RefusalReason } from "./identity-case.ts"
import { operateIdentityCase } from "./operate-identity-case.ts"
import type { ScanKind } from "./scan.ts"

const nothing = () => Effect.void

/** Take the check: of fifty operators who reach for it at once, one has it. */
export const takeIdentityCase = (id: IdentityCaseId) =>
  operateIdentityCase(id, { type: "Take" }, nothing)

/** Give the check back to the queue. */
export const returnIdentityCase = (id: IdentityCaseId) =>
  operateIdentityCase(id, { type: "Return" }, nothing)

/** Hand the check over to another operator. */
export const handOverIdentityCase = Effect.fn("handOverIdentityCase")(function* (
  id: IdentityCaseId,
  to: ClerkId
) {
  const colleague = yield* (yield* Clerks).get(to)
  if (!colleague?.roles.includes("operator")) return yield* new ClerkNotFound()
  return yield* operateIdentityCase(id, { type: "HandOver", to }, nothing)
})

/** Ask the citizen for better scans of these kinds. */
export const askForScans = (id: IdentityCaseId, wanted: ReadonlyArray<ScanKind>, comment: string) =>
  operateIdentityCase(id, { type: "AskForMore", wanted, comment }, nothing)

/** Say no, and why. */
export const refuseIdentity = (id: IdentityCaseId, reason: RefusalReason, comment: string) =>
  operateIdentityCase(id, { type: "Refuse", reason, comment }, nothing)

/**
 * «Личность подтверждена»: evidence that lasts as long as the passport does. Refused where another
 * account has proven to be this person.
 */
export const approveIdentity = (id: IdentityCaseId) =>
  operateIdentityCase(id, { type: "Approve" }, giveEvidence)

const giveEvidence = Effect.fnUntraced(function* (citizenId: CitizenId) {
  const { id: operatorId } = yield* CurrentClerk
  const profile = yield* (yield* Profiles).get(citizenId)
  const expiresAt = endOf(profile)
  const given = {
    id: yield* newId(EvidenceId),
    method: "scans",
    strength: "identity",
    issuer: "portal",
    validatedAt: yield* now,
    operatorId,
    ...(profile.snils && { snils: profile.snils }),
    ...(expiresAt && { expiresAt })
  } as const
  yield* changeStanding(citizenId, { given, by: byClerk(operatorId) })
})

/** The midnight, in Moscow, after the passport's last day. */
const endOf = ({ passport, birthDate }: Profile): Instant | undefined => {
  const last = passport && birthDate && passportEnds(passport.issuedOn, birthDate)
  return last && v.parse(Instant, new Date(`${daysAfter(last, 1)}T00:00:00+03:00`).toISOString())
}
