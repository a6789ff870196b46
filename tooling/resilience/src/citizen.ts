import { demoPassword } from "@opora/api/demo/demo-people"
import { loadPerson } from "@opora/api/demo/load-person"
import { codeAt, stepAt, type TotpSecret } from "@opora/domain/accounts/totp/totp"
import { instantOf } from "@opora/domain/shared/instant"
import type { JsonObject } from "@opora/domain/shared/json"
import { softAuthenticator } from "@opora/passkeys/testing/authenticator"
import { type Browser, browser } from "./browser.ts"
import type { Kept } from "./database.ts"
import { codeTo } from "./inbox.ts"
import { madeUp, madeUpPhone } from "./made-up.ts"
import type { Portal } from "./portal.ts"

/** Good enough for the policy, and in nobody's list. */
export const password = "Верста-колодец-17"

/** What an authenticator app with that secret shows now. */
export const appCode = (kept: Kept, secret: TotpSecret, steps = 0): Promise<string> =>
  kept.runPromise(codeAt(secret, stepAt(instantOf(Date.now())) + steps))

/** «Регистрация» by phone up to the code. */
export const askForAccount = async (portal: Portal) => {
  const phone = madeUpPhone()
  const own = browser(portal)
  const asked = await own.ask("POST /api/v1/accounts/registration", {
    body: { contact: phone, password }
  })
  if (asked.status !== 202) throw new Error(`asking for an account ended with ${asked.status}`)
  return { ...own, phone, code: await codeTo(portal, phone) }
}

/** A citizen at «Базовый» who has just registered. */
export const registered = async (portal: Portal) => {
  const own = await askForAccount(portal)
  const { status } = await own.ask("POST /api/v1/accounts/registration/code", {
    body: { code: own.code }
  })
  if (status !== 201) throw new Error(`registration ended with ${status}`)
  return own
}

/** A citizen at «Продвинутый», signed in with two factors, who confirms with a passkey. */
export const verified = async (portal: Portal, kept: Kept) => {
  const person = madeUp()
  await kept.runPromise(loadPerson(person.person))
  const own = browser(portal)
  await signIn(own, kept, person)
  return { ...own, ...person, ...(await withPasskey(own, portal)) }
}
export type Citizen = Awaited<ReturnType<typeof verified>>

const signIn = async (
  { ask }: Browser,
  kept: Kept,
  { phone, totpSecret }: ReturnType<typeof madeUp>
) => {
  await ask("POST /api/v1/accounts/sign-in", { body: { login: phone, password: demoPassword } })
  const code = await appCode(kept, totpSecret)
  const { status } = await ask("POST /api/v1/accounts/sign-in/second-factor", {
    body: { method: "totp", code }
  })
  if (status !== 200) throw new Error(`signing in ended with ${status}`)
}

const withPasskey = async ({ ask, askOf }: Browser, { site }: Portal) => {
  const here = { origin: site, rpId: new URL(site).hostname }
  const options = await ask("POST /api/v1/accounts/passkeys/options", { body: { kind: "passkey" } })
  const authenticator = softAuthenticator(options.body.user.id)
  const answer = authenticator.make(options.body.challenge, here)
  const added = await ask("POST /api/v1/accounts/passkeys", { body: { answer, name: "Ключ" } })
  if (added.status !== 201) throw new Error(`adding a passkey ended with ${added.status}`)

  /** The header that confirms the operation on that payload. */
  const confirm = async (operation: string, payload: JsonObject, nth = 0) => {
    const asked = await askOf(nth, "POST /api/v1/confirmations", { body: { operation, payload } })
    const at = `/api/v1/confirmations/${asked.body?.id}`
    const { body } = await askOf(nth, `POST ${at}/passkey`)
    const proof = { method: "passkey", answer: authenticator.use(body?.challenge ?? "", here) }
    const given = await askOf(nth, `POST ${at}/verify`, { body: proof })
    return { confirmation: String(given.body?.token) }
  }
  return { confirm }
}
