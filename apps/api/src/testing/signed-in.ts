import type { PasswordHash } from "@opora/domain/accounts/account"
import { accountPolicy } from "@opora/domain/accounts/account-policy"
import { Accounts } from "@opora/domain/accounts/accounts"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { type Contact, ContactId, contactOf } from "@opora/domain/accounts/contact"
import type { AuthEvent } from "@opora/domain/accounts/factor"
import type { Level } from "@opora/domain/accounts/level"
import { openSession } from "@opora/domain/accounts/open-session"
import { originOf } from "@opora/domain/accounts/origin"
import { PasswordHashing } from "@opora/domain/accounts/password-hashing"
import { now } from "@opora/domain/shared/clock"
import { Effect } from "effect"
import { randomInt } from "node:crypto"
import * as v from "valibot"
import type { testWorld } from "./api.ts"

type Api = Awaited<ReturnType<typeof testWorld>>

interface Wanted {
  /** «Базовый» unless said otherwise. */
  readonly level?: Level
  /** The telephone or mail address of the account; a telephone nobody has unless said otherwise. */
  readonly contact?: string
  /** Signed in by the password alone, or by a code to the telephone too: then at assurance 2. */
  readonly aal?: 1 | 2
}

/** The password of everybody who is made here. */
export const password = "Тюльпан-7-Гроза-мост"

const chrome =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36"

/**
 * A citizen with a real account and a real session, proven just now with two factors:
 *
 *   const anna = await signedIn(api, { level: "verified" })
 *   await api.ask("GET /api/v1/accounts/session", { cookie: anna.cookie })
 */
export const signedIn = async (api: Api, { level = "basic", contact, aal = 2 }: Wanted = {}) => {
  const own = contactOf(contact ?? `+79${String(randomInt(1e9)).padStart(9, "0")}`)
  if (!own) throw new Error("neither a telephone nor a mail address")
  const { token, session } = await api.runtime.runPromise(made(own, level, aal))
  return { id: session.citizenId, sessionId: session.id, cookie: token, contact: own, password }
}

const made = Effect.fnUntraced(function* (contact: Contact, level: Level, aal: 1 | 2) {
  const citizenId = v.parse(CitizenId, crypto.randomUUID())
  const id = v.parse(ContactId, crypto.randomUUID())
  const at = yield* now
  const passwordHash: PasswordHash = yield* (yield* PasswordHashing).hash(password)
  const idleMinutes = accountPolicy.session.idleMinutes.usual
  const account = { status: "active", level, locale: "ru", idleMinutes } as const
  yield* (yield* Accounts).create(
    { id: citizenId, ...account, passwordSetAt: at, createdAt: at },
    { id, contact },
    passwordHash
  )
  const byPassword: AuthEvent = { method: "password", class: "know", channel: "password", at }
  const byCode: AuthEvent = { method: "sms", class: "have", channel: id, at }
  return yield* openSession({
    citizenId,
    authEvents: aal === 2 ? [byPassword, byCode] : [byPassword],
    origin: originOf("203.0.113.7", chrome),
    remember: false
  })
})
