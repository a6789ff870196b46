import { expect, it } from "@effect/vitest"
import { type Expected, PasskeyCeremonies } from "@opora/domain/accounts/passkeys/ceremonies"
import { type PasskeyKind, UserHandle } from "@opora/domain/accounts/passkeys/passkey"
import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import * as v from "valibot"
import { passkeyCeremonies } from "../server/ceremonies.ts"
import { relyingPartyAt } from "../server/relying-party.ts"
import { type Manner, softAuthenticator } from "./authenticator.ts"

export const fresh = () => randomBytes(32).toString("base64url")
export const userHandle = v.parse(UserHandle, fresh())
const opora = passkeyCeremonies(relyingPartyAt("https://opora.example/"))

export const test = (name: string, body: Effect.Effect<void, unknown, PasskeyCeremonies>) =>
  it.effect(name, () => Effect.provide(body, opora))

export const make = Effect.fnUntraced(function* (
  manner: Manner = {},
  kind: PasskeyKind = "passkey"
) {
  const authenticator = softAuthenticator(userHandle)
  const challenge = fresh()
  const answer = authenticator.make(challenge, manner)
  const credential = yield* (yield* PasskeyCeremonies).made(answer, { challenge, kind })
  return { authenticator, credential }
})

type Bent = { readonly id?: string; readonly rawId?: string; readonly response?: object }

/** Make a key in one manner, then use it in another; the answer and what is expected may be bent. */
export const use = Effect.fnUntraced(function* (
  manner: Manner = {},
  bend: Partial<Expected> & { readonly answer?: Bent; readonly made?: Manner } = {}
) {
  const { answer = {}, made, ...expected } = bend
  const { authenticator, credential } = yield* make(made, expected.kind)
  const challenge = fresh()
  const good = authenticator.use(challenge, manner)
  return yield* (yield* PasskeyCeremonies).used(
    { ...good, ...answer, response: { ...good.response, ...answer.response } },
    { challenge, credential, userHandle, kind: "passkey", mustNameUser: true, ...expected }
  )
})

export const refused = (
  why: string,
  ceremony: Effect.Effect<unknown, unknown, PasskeyCeremonies>
) =>
  Effect.map(Effect.flip(ceremony), (refusal) =>
    expect(refusal).toMatchObject({ _tag: "PasskeyRefused", why })
  ).pipe(Effect.asVoid)
