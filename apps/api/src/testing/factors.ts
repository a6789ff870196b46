import type { SignedIn } from "@opora/domain/accounts/current-citizen"
import { codeAt, stepAt, TotpSecret } from "@opora/domain/accounts/totp/totp"
import type { Message } from "@opora/domain/notifications/messages"
import { messagesInMemory } from "@opora/domain/notifications/messages-in-memory"
import { instantOf } from "@opora/domain/shared/instant"
import { softAuthenticator } from "@opora/passkeys/testing/authenticator"
import { Layer } from "effect"
import { randomBytes } from "node:crypto"
import * as v from "valibot"
import { testWorld } from "./api.ts"
import { browser } from "./browser.ts"
import { runJobs } from "./jobs.ts"
import { outsideInMemory } from "./outside.ts"
import { signedIn } from "./signed-in.ts"

/** How our own pages' authenticators answer. */
export const here = { origin: "http://localhost:3000", rpId: "localhost" }

/**
 * A citizen at a browser that keeps its cookies, with an authenticator at hand and a telephone that can
 * be read. `stale` and `weak` are cookies of the same session, seen as too old or proven by one factor.
 */
export const citizenAtBrowser = async (wanted: Parameters<typeof signedIn>[1] = {}) => {
  const sent = new Map<string, Message>()
  const citizens: Record<string, SignedIn> = {}
  const outside = Layer.merge(outsideInMemory, messagesInMemory(sent))
  const api = await testWorld({ citizens, outside })
  const anna = await signedIn(api, wanted)
  const { ask, jar } = browser(api)
  jar.set("__Host-sid", anna.cookie)

  const soon = instantOf(Date.now() + 600_000)
  const session = {
    id: anna.id,
    level: "basic",
    sessionId: anna.sessionId,
    locale: "ru",
    idleEndsAt: soon,
    endsAt: soon,
    idleMinutes: 10,
    passwordSetAt: instantOf(0)
  } as const
  citizens["stale"] = { ...session, aal: 2, freshAt: instantOf(Date.now() - 301_000) }
  const weak: SignedIn = { ...session, aal: 1, freshAt: instantOf(Date.now()) }
  citizens["weak"] = weak

  /** The code of the last message, once it is sent. */
  const readCode = async () => {
    await runJobs(api.runtime, "SendCode")
    const last = [...sent.values()].at(-1)
    return last?.template === "code" ? last.params.code : ""
  }

  const authenticator = softAuthenticator(randomBytes(32).toString("base64url"))
  const addPasskey = async (name = "Телефон", by = authenticator) => {
    const options = await ask("POST /api/v1/accounts/passkeys/options", {
      body: { kind: "passkey" }
    })
    const answer = by.make(options.body.challenge, here)
    return ask("POST /api/v1/accounts/passkeys", { body: { answer, name } })
  }

  const enrolTotp = async () => {
    const offer = await ask("POST /api/v1/accounts/totp")
    const secret = v.parse(TotpSecret, offer.body.secret)
    const codeOf = (stepsFromNow: number) =>
      api.runtime.runPromise(codeAt(secret, stepAt(instantOf(Date.now())) + stepsFromNow))
    const enrolled = await ask("POST /api/v1/accounts/totp/code", {
      body: { code: await codeOf(0) }
    })
    return { codeOf, enrolled }
  }
  return {
    api,
    anna,
    session: weak,
    ask,
    jar,
    authenticator,
    addPasskey,
    enrolTotp,
    readCode,
    sent
  }
}
