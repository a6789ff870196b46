import { type Locale, setPrefs } from "../prefs/prefs.ts"
import { wordsReady } from "./dictionary.ts"

/** The reader chose a language: turns the page, and keeps the choice until their account is told of it. */
export const chooseLanguage = async (language: Locale): Promise<void> => {
  await wordsReady(language)
  // At once: whoever follows only the language would take it for the device's, and turn it back.
  setPrefs({ locale: language, localeUntold: true })
}

/** Brings the words of the language, then turns the whole page at once. */
export const switchLanguage = async (language: Locale): Promise<void> => {
  await wordsReady(language)
  setPrefs("locale", language)
}
