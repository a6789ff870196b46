import { createEffect, createRoot, createSignal } from "solid-js"
import { keepPrefs, prefs } from "./prefs.ts"

const systemDark = matchMedia("(prefers-color-scheme: dark)")
const [systemIsDark, setSystemIsDark] = createSignal(systemDark.matches)

/** Whether the dark theme is on, by choice or by the system. */
export const isDark = (): boolean =>
  prefs.theme === "auto" ? systemIsDark() : prefs.theme === "dark"

/** Follows the preferences for as long as the page lives: `boot.js` does the same before the first paint. */
export const applyPrefs = (): void =>
  createRoot(() => {
    systemDark.addEventListener("change", (change) => setSystemIsDark(change.matches))
    createEffect(keepPrefs)
    createEffect(() => {
      const page = document.documentElement
      page.lang = prefs.locale
      page.dataset["theme"] = isDark() ? "dark" : "light"
      for (const key of ["scheme", "size", "spacing", "face", "images"] as const) {
        if (prefs.lowVision) page.dataset[key] = prefs[key]
        else delete page.dataset[key]
      }
    })
  })
