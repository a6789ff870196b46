import { type Locale, setPrefs } from "../prefs/prefs.ts"
import { wordsReady } from "./dictionary.ts"

/** Brings the words of the language, then turns the whole page at once. */
export const switchLanguage = async (language: Locale): Promise<void> => {
  await wordsReady(language)
  setPrefs("locale", language)
}
