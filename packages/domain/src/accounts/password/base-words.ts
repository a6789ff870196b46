import { commonWords } from "./common-words.ts"
import { names } from "./first-names.ts"
import { placesAndTimes } from "./places-and-times.ts"
import type { Stretch } from "./runs.ts"
import { spellingsOf } from "./spellings.ts"

/** In small letters, in one form, with е for ё. Each character stays in its place. */
export const inOneForm = (password: string): string =>
  password.normalize("NFKC").toLowerCase().replaceAll("ё", "е")

/**
 * Where the text is built on words everybody uses, however they are typed: in Cyrillic, in Latin letters,
 * on the other keyboard, with digits and signs in place of letters. Longer words first; none overlap.
 */
export const baseWordsIn = (text: string): ReadonlyArray<Stretch> => {
  const readings = [text, read(text, latinSigns), read(text, cyrillicSigns)]
  const found = readings.flatMap((reading) => stretchesIn(reading))
  return withoutOverlaps(found.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
}

const stretchesIn = (reading: string): ReadonlyArray<Stretch> => {
  const found: Array<Stretch> = []
  for (let from = 0; from < reading.length; from++) {
    for (let length = shortest; length <= longest && from + length <= reading.length; length++) {
      if (dictionary().has(reading.slice(from, from + length)))
        found.push({ from, to: from + length })
    }
  }
  return found
}

const withoutOverlaps = (stretches: ReadonlyArray<Stretch>): ReadonlyArray<Stretch> => {
  const kept: Array<Stretch> = []
  for (const one of stretches) {
    if (kept.every((other) => one.to <= other.from || other.to <= one.from)) kept.push(one)
  }
  return kept
}

// Shorter words are in too many others to mean anything.
const shortest = 4
const longest = 20

let made: ReadonlySet<string> | undefined
const dictionary = (): ReadonlySet<string> =>
  (made ??= new Set(
    [...commonWords, ...names, ...placesAndTimes]
      .flatMap(spellingsOf)
      .filter(({ length }) => length >= shortest && length <= longest)
  ))

const signs = (from: string, to: string) =>
  new Map(Array.from(from, (sign, index) => [sign, Array.from(to)[index] ?? sign]))
const latinSigns = signs("0134578@$!|+", "oieastbasiit")
const cyrillicSigns = signs("03468@$", "озчбвас")

const read = (text: string, meaning: ReadonlyMap<string, string>): string =>
  text.replaceAll(/[^\p{L}]/gu, (sign) => meaning.get(sign) ?? sign)
