import { locale } from "@opora/ui/prefs/prefs"
import { createEffect, on } from "solid-js"
import { api } from "./api.ts"

/** A language chosen on the page becomes that of the letters too. Shows nothing. */
export const AccountLanguage = () => {
  createEffect(
    on(
      locale,
      (chosen) => {
        // Letters in the old language are no reason to disturb: the page has turned already.
        const tell = api.put("/accounts/session/locale", { body: { locale: chosen } })
        tell.catch(() => undefined)
      },
      { defer: true }
    )
  )
  return null
}
