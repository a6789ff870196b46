import { type Locale, locale } from "../prefs/prefs.ts"

/** The words of one feature, in the language of the page. Read it inside of a component: it follows. */
export type Dictionary<Words> = () => Words

/** A file with the words of one language. */
export interface WordsFile<Words> {
  readonly words: Words
}

/** Gets the words of a language, once. */
type Load = (language: Locale) => Promise<void>

const all = new Set<Load>()

/**
 * Words by language, each in a chunk of its own. Russian is the source of the type:
 * `export const words = {…}` there, and `export const words: typeof russian = {…}` in English.
 */
export const dictionary = <Words>(files: {
  readonly ru: () => Promise<WordsFile<Words>>
  readonly en: () => Promise<WordsFile<Words>>
}): Dictionary<Words> => {
  const got = new Map<Locale, Words>()
  const load: Load = async (language) => {
    if (!got.has(language)) got.set(language, (await files[language]()).words)
  }
  all.add(load)
  return () => {
    const words = got.get(locale())
    if (words === undefined)
      throw new Error("Words are read before they came: load through lazily()")
    return words
  }
}

/** Resolves when every dictionary that any loaded module made has the words of the language. */
export const wordsReady = async (language: Locale = locale()): Promise<void> => {
  await Promise.all([...all].map((load) => load(language)))
}
