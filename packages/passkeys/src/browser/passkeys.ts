/**
 * The browser's half of WebAuthn. Import it when it is needed (`await import(…)`): it is not for the
 * first load.
 */
import {
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService
} from "@simplewebauthn/browser"
import {
  type CreationAnswer,
  type CreationOptions,
  failureOf,
  type RequestAnswer,
  type RequestOptions
} from "./answer.ts"

/** Make a key. It ends any ceremony that waits in the background. Fails with PasskeyFailed. */
export const makePasskey = (optionsJSON: CreationOptions): Promise<CreationAnswer> =>
  startRegistration({ optionsJSON }).catch(rethrow)

/** Use a key, with the browser's dialog. It ends any ceremony that waits. Fails with PasskeyFailed. */
export const usePasskey = (optionsJSON: RequestOptions): Promise<RequestAnswer> =>
  startAuthentication({ optionsJSON }).catch(rethrow)

/** A challenge is good for five minutes, and the citizen may take longer to choose. */
const renewAfter = 4 * 60_000

/** The wait that is under way: a new one, or `stopOffering`, ends it. */
let waiting: object | undefined

/**
 * Offer keys among the suggestions of the field marked `autocomplete="username webauthn"`, and wait,
 * as long as the page stands, for the citizen to choose one. Undefined where the browser can't, or
 * when another ceremony or `stopOffering` ended the wait. Asks anew before a challenge grows too old.
 */
export const offerPasskeys = async (
  ask: () => Promise<RequestOptions>
): Promise<RequestAnswer | undefined> => {
  if (!(await browserSupportsWebAuthnAutofill())) return undefined
  const own = {}
  waiting = own
  const stillWaits = () => waiting === own
  while (stillWaits()) {
    const optionsJSON = await ask()
    const outcome = await untilOld(startAuthentication({ optionsJSON, useBrowserAutofill: true }))
    if (outcome !== "old") return outcome
  }
  return undefined
}

const untilOld = async (choice: Promise<RequestAnswer>) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const old = new Promise<"old">((resolve) => {
    timer = setTimeout(() => resolve("old"), renewAfter)
  })
  const outcome = await Promise.race([choice.catch(() => undefined), old])
  clearTimeout(timer)
  return outcome
}

/** End the wait of `offerPasskeys`: the page is left. */
export const stopOffering = (): void => {
  waiting = undefined
  WebAuthnAbortService.cancelCeremony()
}

/**
 * Tell the authenticator that we do not know this key, so that it is not offered again (WebAuthn
 * 5.1.10). A hint: where the browser knows no such signal, nothing happens.
 */
export const forgetPasskey = async (rpId: string, credentialId: string): Promise<void> => {
  await signals()
    ?.signalUnknownCredential?.({ rpId, credentialId })
    .catch(() => undefined)
}

/** Not every browser has it, whatever its types say. */
interface Signals {
  readonly signalUnknownCredential?: (which: {
    readonly rpId: string
    readonly credentialId: string
  }) => Promise<void>
}

const signals = (): Signals | undefined =>
  typeof PublicKeyCredential === "undefined" ? undefined : PublicKeyCredential

const rethrow = (thrown: unknown): never => {
  throw failureOf(thrown)
}
