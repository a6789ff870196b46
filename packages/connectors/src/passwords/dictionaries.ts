import { commonWords } from "@opora/domain/accounts/password/common-words"
import { names } from "@opora/domain/accounts/password/first-names"
import { placesAndTimes } from "@opora/domain/accounts/password/places-and-times"
import { onOtherKeyboard, spellingsOf } from "@opora/domain/accounts/password/spellings"
import { ZxcvbnFactory } from "@zxcvbn-ts/core"
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common"
import { dictionary as english } from "@zxcvbn-ts/language-en"
import russian from "dictionary-ru"

/** Passwords that were leaked, the most used first, in small letters. */
export const leaked: ReadonlySet<string> = new Set(
  common["passwords-common"].map((password) => password.toLowerCase())
)

const baseWords = [...commonWords, ...names, ...placesAndTimes]

/** The words of the Russian spelling dictionary (A. Lebedev), without the marks for their endings. */
const lemmas = new TextDecoder()
  .decode(russian.dic)
  .split("\n")
  .slice(1)
  .map((line) => line.replace(/\/.*$/, "").trim().toLowerCase().replaceAll("ё", "е"))
  .filter((word) => word.length >= 4)

const inRussian = (keys: string): string =>
  Array.from(keys, (key) => {
    const small = key.toLowerCase()
    return key === small ? onOtherKeyboard(key) : onOtherKeyboard(small).toUpperCase()
  }).join("")

/** The keyboard as it is with the Russian letters on it. */
const jcuken = Object.fromEntries(
  Object.entries(adjacencyGraphs.qwerty).map(([key, neighbours]) => [
    inRussian(key),
    neighbours.map((neighbour) => (neighbour === null ? null : inRussian(neighbour)))
  ])
)

/** Estimates how many guesses a password stands, knowing Russian too. */
export const estimator = new ZxcvbnFactory({
  dictionary: {
    ...common,
    "commonWords-en": english["commonWords-en"],
    "firstnames-en": english["firstnames-en"],
    "words-ru": baseWords.flatMap(spellingsOf),
    "lemmas-ru": lemmas
  },
  graphs: { ...adjacencyGraphs, jcuken }
})
