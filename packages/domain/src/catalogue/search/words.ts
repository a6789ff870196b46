import { stemmer as english } from "@orama/stemmers/english"
import { stemmer as russian } from "@orama/stemmers/russian"

const stopWords = new Set(
  "а без в во для до за и из или к как на не о об от по при с со у что the a an of for to in on at by and or how".split(
    " "
  )
)

/** As people type it: case and ё make no difference. */
const plain = (text: string): string => text.normalize("NFC").toLowerCase().replaceAll("ё", "е")

/** The words of a text, as they stand. */
export const wordsOf = (text: string): ReadonlyArray<string> =>
  plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** What is common to all forms of the word; nothing for a word that says nothing. */
export const stemOf = (word: string): string | undefined => {
  if (stopWords.has(word)) return undefined
  return /\p{Script=Cyrillic}/u.test(word) ? russian(word) : english(word)
}

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюё"

/** The text as it would have come out with the other keyboard layout: "gfcgjhn" is "паспорт". */
export const inOtherLayout = (text: string): string =>
  text
    .toLowerCase()
    .split("")
    .map((char) => cyrillic[latin.indexOf(char)] ?? latin[cyrillic.indexOf(char)] ?? char)
    .join("")

/** What is sought: loose words, and phrases in quotes of any kind, which must stand as they are. */
export const readQuery = (
  text: string
): { readonly words: string; readonly phrases: ReadonlyArray<string> } => {
  const quoted = /["«“„]([^"»”“]+)["»”“]/g
  const phrases = [...text.matchAll(quoted)].map(([, phrase = ""]) => wordsOf(phrase).join(" "))
  return { words: text.replaceAll(quoted, " "), phrases: phrases.filter(Boolean) }
}
