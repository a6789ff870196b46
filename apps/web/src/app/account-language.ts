import { locale } from "@opora/ui/prefs/prefs"
import { createEffect } from "solid-js"
import { api } from "./api.ts"

// What the page began with was chosen elsewhere, and is no news to the account.
let told = locale()

/**
 * A language chosen on the page becomes that of the letters too, also when it was chosen before anyone
 * knew who is signed in. Shows nothing.
 */
export const AccountLanguage = () => {
  createEffect(() => {
    const chosen = locale()
    if (chosen === told) return
    told = chosen
    // Letters in the old language are no reason to disturb: the page has turned already.
    const tell = api.put("/accounts/session/locale", { body: { locale: chosen } })
    tell.catch(() => undefined)
  })
  return null
}
