import { accountPolicy } from "@opora/domain/accounts/account-policy"
import { Accounts } from "@opora/domain/accounts/accounts"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { Contact, ContactId } from "@opora/domain/accounts/contact"
import { PasswordHashing } from "@opora/domain/accounts/password-hashing"
import { TotpSecrets } from "@opora/domain/accounts/totp/ports"
import { TotpId, TotpSecret } from "@opora/domain/accounts/totp/totp"
import { byOffice } from "@opora/domain/journal/actor"
import { Profiles } from "@opora/domain/profile/ports"
import { Section } from "@opora/domain/profile/section"
import { Snils } from "@opora/domain/profile/snils"
import { atomically } from "@opora/domain/shared/atomically"
import { now } from "@opora/domain/shared/clock"
import { newId } from "@opora/domain/shared/identifier"
import { changeStanding } from "@opora/domain/verification/change-standing"
import { EvidenceId } from "@opora/domain/verification/evidence"
import { Effect } from "effect"
import * as v from "valibot"
import { type DemoPerson, demoPassword } from "./demo-people.ts"

/** Bring in one person of the demonstration as if they had gone the whole way themselves. */
export const loadPerson = Effect.fnUntraced(function* (person: DemoPerson) {
  const accounts = yield* Accounts
  const phone = v.parse(Contact, { kind: "phone", value: person.phone })
  const email = v.parse(Contact, { kind: "email", value: person.email })
  if (yield* accounts.credentialsOf(phone)) return

  const passwordHash = yield* (yield* PasswordHashing).hash(demoPassword)
  const at = yield* now
  const id = yield* newId(CitizenId)
  const account = {
    id,
    status: "active",
    level: "basic",
    locale: "ru",
    idleMinutes: accountPolicy.session.idleMinutes.usual,
    passwordSetAt: at,
    createdAt: at
  } as const
  const come = Effect.gen(function* () {
    const first = { id: yield* newId(ContactId), contact: phone }
    yield* accounts.create(account, first, passwordHash)
    const second = { id: yield* newId(ContactId), contact: email, confirmedAt: at }
    yield* accounts.addContact(id, second)
    yield* fillIn(id, person)
    if (person.verified) yield* proveIdentity(id, person.verified.totpSecret)
  })
  yield* atomically(come)
})

const fillIn = Effect.fnUntraced(function* (id: CitizenId, { sections }: DemoPerson) {
  const profiles = yield* Profiles
  for (const each of sections) {
    const check = { status: "checked", at: yield* now } as const
    yield* profiles.save(id, v.parse(Section, each), { version: 1, check })
  }
})

const proveIdentity = Effect.fnUntraced(function* (id: CitizenId, secret: string) {
  const at = yield* now
  const secrets = yield* TotpSecrets
  const totpId = yield* newId(TotpId)
  const totp = { id: totpId, secret: v.parse(TotpSecret, secret), enrolled: false, lastStep: -1 }
  yield* secrets.begin(id, { ...totp, addedAt: at })
  yield* secrets.enrol(id, totpId, 0, at)

  const { snils } = yield* (yield* Profiles).get(id)
  const by = byOffice("portal")
  const bank = { method: "bank", strength: "account", issuer: "demo", validatedAt: at } as const
  yield* changeStanding(id, { given: { id: yield* newId(EvidenceId), ...bank }, by })
  const scans = {
    method: "scans",
    strength: "identity",
    issuer: "portal",
    validatedAt: at
  } as const
  const given = { id: yield* newId(EvidenceId), ...scans, snils: v.parse(Snils, snils) }
  yield* changeStanding(id, { given, by })
})
