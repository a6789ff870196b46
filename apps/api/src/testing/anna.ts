import { FactorSettings } from "@opora/domain/accounts/factors/factor-settings"
import { browser } from "./browser.ts"
import { worldWithInbox } from "./messages.ts"
import { signedIn } from "./signed-in.ts"

/** Anna's telephone, by which she signs in. */
export const phone = "+79160000001"

/** Anna has an account, and sits at another browser. */
export const annaElsewhere = async ({ sms = false } = {}) => {
  const api = await worldWithInbox()
  const citizen = await signedIn(api, { contact: phone })
  if (sms) {
    await api.runtime.runPromise(
      FactorSettings.use((settings) => settings.choose(citizen.id, { sms: true }))
    )
  }
  return { ...api, citizen, visitor: browser(api) }
}
