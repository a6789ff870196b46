import { PasswordHash } from "@opora/domain/accounts/account"
import { Accounts } from "@opora/domain/accounts/accounts"
import { ContactId, contactOf } from "@opora/domain/accounts/contact"
import type { SignedIn } from "@opora/domain/accounts/current-citizen"
import { now } from "@opora/domain/shared/clock"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"

let numbers = 0

/** A citizen with an account here, at the basic level, who has just signed in with two factors. */
export const registered = Effect.gen(function* () {
  const citizen: SignedIn = { ...someone("basic"), freshAt: yield* now }
  const contact = contactOf(`+7900${String(++numbers).padStart(7, "0")}`)
  if (!contact) return yield* Effect.die(new Error("no such telephone"))
  const account = {
    id: citizen.id,
    status: "active",
    level: "basic",
    locale: "ru",
    idleMinutes: 10,
    passwordSetAt: citizen.freshAt,
    createdAt: citizen.freshAt
  } as const
  const passwordHash = v.parse(PasswordHash, "1:$argon2id$v=19$m=1,t=1,p=1$AA$AA")
  const id = v.parse(ContactId, crypto.randomUUID())
  yield* (yield* Accounts).create(account, { id, contact }, passwordHash)
  return citizen
})
