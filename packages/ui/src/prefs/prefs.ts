import { createStore } from "solid-js/store"
import * as v from "valibot"

const Prefs = v.object({
  locale: v.fallback(v.picklist(["ru", "en"]), "ru"),
  /** The language was chosen on this device, and no account has been told of it yet. */
  localeUntold: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(["auto", "light", "dark"]), "auto"),
  lowVision: v.fallback(v.boolean(), false),
  scheme: v.fallback(v.picklist(["bw", "wb", "blue", "beige", "brown"]), "bw"),
  size: v.fallback(v.picklist(["100", "150", "200"]), "150"),
  spacing: v.fallback(v.picklist(["0", "1", "2"]), "0"),
  face: v.fallback(v.picklist(["sans", "serif"]), "sans"),
  images: v.fallback(v.picklist(["on", "off"]), "on")
})

/** How this person likes the pages to look, on this device. */
export type Prefs = v.InferOutput<typeof Prefs>
export type Locale = Prefs["locale"]

const place = "prefs"

/** What was kept, and the usual for whatever is missing or spoilt. */
const kept = (): Prefs => {
  try {
    return v.parse(Prefs, { ...v.parse(v.record(v.string(), v.unknown()), stored()) })
  } catch {
    return v.parse(Prefs, {})
  }
}

const stored = (): unknown => JSON.parse(localStorage.getItem(place) ?? "{}")

export const [prefs, setPrefs] = createStore<Prefs>(kept())

/** The language of the page. */
export const locale = (): Locale => prefs.locale

/** Keeps the preferences for the next visit. A browser that keeps nothing is no reason to fail. */
export const keepPrefs = (): void => {
  try {
    localStorage.setItem(place, JSON.stringify(prefs))
  } catch {
    // Storage is full or forbidden: the preferences hold until the page is closed.
  }
}
