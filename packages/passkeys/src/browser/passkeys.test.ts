import { WebAuthnAbortService } from "@simplewebauthn/browser"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { offerPasskeys, stopOffering } from "./passkeys.ts"

const options = { challenge: "AAAA", rpId: "localhost" }
const bytes = new Uint8Array([1, 2, 3]).buffer

/** What an authenticator gives when the citizen chooses a key. */
const chosen = {
  id: "AQID",
  rawId: bytes,
  type: "public-key",
  authenticatorAttachment: "platform",
  response: {
    authenticatorData: bytes,
    clientDataJSON: bytes,
    signature: bytes,
    userHandle: bytes
  },
  getClientExtensionResults: () => ({})
}

/** A browser that waits for a choice; `choose` makes it, and an abort ends the wait. */
const browserThatWaits = () => {
  const asked: Array<CredentialRequestOptions> = []
  let choose = () => {}
  const get = (request: CredentialRequestOptions) => {
    asked.push(request)
    return new Promise((resolve, reject) => {
      choose = () => resolve(chosen)
      request.signal?.addEventListener("abort", () => reject(new Error("aborted")))
    })
  }
  vi.stubGlobal("navigator", { credentials: { get } })
  vi.stubGlobal("document", { querySelectorAll: () => [{}] })
  vi.stubGlobal("window", globalThis)
  vi.stubGlobal(
    "PublicKeyCredential",
    Object.assign(() => undefined, { isConditionalMediationAvailable: async () => true })
  )
  return { asked, choose: () => choose() }
}

describe("keys offered among the suggestions", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    WebAuthnAbortService.cancelCeremony()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test("wait for the choice, with no key named", async () => {
    const browser = browserThatWaits()
    const answer = offerPasskeys(async () => options)
    await vi.advanceTimersByTimeAsync(1000)
    expect(browser.asked).toMatchObject([
      { mediation: "conditional", publicKey: { allowCredentials: [] } }
    ])
    browser.choose()
    expect(await answer).toMatchObject({ id: "AQID", response: { userHandle: "AQID" } })
  })

  test("ask anew before the challenge is too old", async () => {
    const browser = browserThatWaits()
    const ask = vi.fn<() => Promise<typeof options>>(async () => options)
    const answer = offerPasskeys(ask)
    await vi.advanceTimersByTimeAsync(9 * 60_000)
    expect(ask).toHaveBeenCalledTimes(3)
    expect(browser.asked.map(({ signal }) => signal?.aborted)).toEqual([true, true, false])
    browser.choose()
    expect(await answer).toMatchObject({ id: "AQID" })
  })

  test("are offered no longer once the page is left", async () => {
    browserThatWaits()
    const ask = vi.fn<() => Promise<typeof options>>(async () => options)
    const answer = offerPasskeys(ask)
    await vi.advanceTimersByTimeAsync(1000)
    stopOffering()
    expect(await answer).toBeUndefined()
    await vi.advanceTimersByTimeAsync(9 * 60_000)
    expect(ask).toHaveBeenCalledOnce()
  })

  test("are not offered by a browser that can't", async () => {
    const ask = vi.fn<() => Promise<typeof options>>(async () => options)
    expect(await offerPasskeys(ask)).toBeUndefined()
    expect(ask).not.toHaveBeenCalled()
  })
})
