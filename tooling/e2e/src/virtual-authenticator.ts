import type { CDPSession, Page } from "@playwright/test"

/** An authenticator built into the device, which checks its user without asking anybody. */
export const addAuthenticator = async (page: Page): Promise<Authenticator> => {
  const browser = await page.context().newCDPSession(page)
  await browser.send("WebAuthn.enable")
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true
    }
  })
  return { browser, authenticatorId }
}

interface Authenticator {
  readonly browser: CDPSession
  readonly authenticatorId: string
}

/** Put the keys out of reach while `work` is done: a field that offers keys finds none, and keeps waiting. */
export const withoutKeys = async (
  { browser, authenticatorId }: Authenticator,
  work: () => Promise<void>
): Promise<void> => {
  const { credentials } = await browser.send("WebAuthn.getCredentials", { authenticatorId })
  await browser.send("WebAuthn.clearCredentials", { authenticatorId })
  await work()
  for (const credential of credentials) {
    await browser.send("WebAuthn.addCredential", { authenticatorId, credential })
  }
}
