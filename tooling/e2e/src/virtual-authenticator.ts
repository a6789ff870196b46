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

/** From now on a ceremony goes by itself, or waits for a touch that does not come. */
export const touchByItself = async (
  { browser, authenticatorId }: Authenticator,
  enabled: boolean
): Promise<void> => {
  await browser.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled })
}
