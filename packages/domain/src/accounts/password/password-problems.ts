import * as v from "valibot"
import { baseWordsIn, inOneForm } from "./base-words.ts"
import type { Profile } from "./password-profile.ts"
import { isLikePersonal } from "./personal.ts"
import { runsIn, type Stretch } from "./runs.ts"

/** What may be wrong with a password, as stable codes. The words for them are in contract/problems. */
export const PasswordProblem = v.picklist([
  "password.too_short",
  "password.too_long",
  "password.no_upper",
  "password.no_lower",
  "password.no_digit",
  "password.no_special",
  "password.sequence",
  "password.base_word",
  "password.personal",
  "password.common",
  "password.weak",
  "password.recent"
])
export type PasswordProblem = v.InferOutput<typeof PasswordProblem>

/** Whose password it is to be, and under which rules. */
export interface PasswordFor {
  readonly profile: Profile
  /** Telephone, mail address, name, birth date: what others know of the person. */
  readonly personal: ReadonlyArray<string>
  /** A second factor stands beside it: then the modern profile asks for less. */
  readonly secondFactor?: boolean
}

/** At most 256 characters (code points), so that a phrase fits and a flood does not. */
const longest = 256

/**
 * What is wrong with the password, as far as a browser can know: none means that the server will look at
 * it against its lists. Characters are counted as code points in Unicode's form NFC; nothing is trimmed.
 */
export const passwordProblems = (
  password: string,
  { profile, personal, secondFactor = false }: PasswordFor
): ReadonlyArray<PasswordProblem> => {
  const length = Array.from(password.normalize("NFC")).length
  if (length > longest) return ["password.too_long"]
  const least = profile === "classic" ? 8 : secondFactor ? 12 : 15
  const problems: ReadonlyArray<readonly [PasswordProblem, boolean]> = [
    ["password.too_short", length < least],
    ...(profile === "classic" ? classProblems(password) : []),
    ["password.sequence", isMostlyRuns(password)],
    ["password.base_word", isBuiltOnBaseWord(password)],
    ["password.personal", isLikePersonal(password, personal)]
  ]
  return problems.flatMap(([problem, holds]) => (holds ? [problem] : []))
}

const classProblems = (password: string): ReadonlyArray<readonly [PasswordProblem, boolean]> => [
  ["password.no_upper", !/\p{Lu}/u.test(password)],
  ["password.no_lower", !/\p{Ll}/u.test(password)],
  ["password.no_digit", !/\p{Nd}/u.test(password)],
  ["password.no_special", !/[^\p{L}\p{N}]/u.test(password)]
]

/** A long run of the keyboard, the alphabet or the digits; or hardly anything but short ones. */
const isMostlyRuns = (password: string): boolean => {
  const text = inOneForm(password)
  const runs = runsIn(text)
  const isLong = ({ from, to }: Stretch) =>
    to - from >= (/^\d+$/.test(text.slice(from, to)) ? 4 : 5)
  return runs.some(isLong) || (runs.length > 0 && lettersOutside(text, runs, /./gu) < 5)
}

/**
 * A word everybody uses, dressed up: fewer than four letters of the password are outside of such words.
 * Four words in a row are a phrase, and judged by their number elsewhere.
 */
const isBuiltOnBaseWord = (password: string): boolean => {
  const text = inOneForm(password)
  const words = baseWordsIn(text)
  return words.length > 0 && words.length < 4 && lettersOutside(text, words, /\p{L}/gu) < 4
}

const lettersOutside = (text: string, stretches: ReadonlyArray<Stretch>, kind: RegExp): number => {
  const isInside = (index: number) => stretches.some(({ from, to }) => from <= index && index < to)
  return [...text.matchAll(kind)].filter(({ index }) => !isInside(index)).length
}
