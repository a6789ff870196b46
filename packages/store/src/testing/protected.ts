import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { secondFactors } from "@opora/domain/accounts/factors/prove-second-factors"
import { openSession } from "@opora/domain/accounts/open-session"
import { originOf } from "@opora/domain/accounts/origin"
import { PasskeyCeremonies } from "@opora/domain/accounts/passkeys/ceremonies"
import { Passkey, UserHandle } from "@opora/domain/accounts/passkeys/passkey"
import { Passkeys } from "@opora/domain/accounts/passkeys/ports"
import { TotpSecrets } from "@opora/domain/accounts/totp/ports"
import { codeAt, secretOf, stepAt, TotpId } from "@opora/domain/accounts/totp/totp"
import { now } from "@opora/domain/shared/clock"
import { Effect, Layer } from "effect"
import { Mac } from "effect/crypto"
import * as v from "valibot"
import { registered } from "./citizens.ts"

/** The second factors over what a database keeps. Nobody's authenticator is at hand. */
export const factors = secondFactors.pipe(
  Layer.provideMerge(Layer.mock(PasskeyCeremonies)({})),
  Layer.provideMerge(Mac.layerWebCrypto)
)

const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url")

/** A citizen with an app that shows `code`, two keys, and a session proven just now. */
export const protectedCitizen = Effect.gen(function* () {
  const citizen = yield* registered
  const at = yield* now
  const { session } = yield* openSession({
    citizenId: citizen.id,
    authEvents: [{ method: "password", class: "know", channel: "password", at }],
    origin: originOf("203.0.113.7", ""),
    remember: false
  })
  const id = v.parse(TotpId, crypto.randomUUID())
  const secret = secretOf(crypto.getRandomValues(new Uint8Array(20)))
  const secrets = yield* TotpSecrets
  yield* secrets.begin(citizen.id, { id, secret, enrolled: false, lastStep: -1, addedAt: at })
  yield* secrets.enrol(citizen.id, id, stepAt(at) - 1, at)

  const passkeys = yield* Passkeys
  yield* passkeys.handleFor(citizen.id, v.parse(UserHandle, random()))
  const keys = [aKey("Телефон"), aKey("Токен")]
  for (const key of keys) yield* passkeys.add(citizen.id, key)

  const signedIn = { ...citizen, sessionId: session.id }
  return {
    id: citizen.id,
    keys,
    code: yield* codeAt(secret, stepAt(at)),
    as: Effect.provideService(CurrentCitizen, signedIn)
  }
})

const aKey = (name: string): Passkey =>
  v.parse(Passkey, {
    id: crypto.randomUUID(),
    kind: "passkey",
    name,
    credentialId: random(),
    publicKey: random(),
    signCount: 0,
    transports: [],
    backupEligible: true,
    backedUp: true,
    addedAt: "1970-01-01T00:00:00.000Z"
  })

/** The work, so many times at once, and what came of each. */
export const atOnce = <A, E, R>(times: number, work: (nth: number) => Effect.Effect<A, E, R>) =>
  Effect.all(
    Array.from({ length: times }, (_, nth) => Effect.result(work(nth))),
    { concurrency: "unbounded" }
  )
