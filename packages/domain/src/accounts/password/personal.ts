import { inOneForm } from "./base-words.ts"
import { spellingsOf } from "./spellings.ts"

/**
 * Is the password made of what others know of its owner? A part of the telephone number, the mailbox's
 * name, the name in any spelling, a birth date; or nearly one of them (a few letters changed).
 */
export const isLikePersonal = (password: string, personal: ReadonlyArray<string>): boolean => {
  const text = inOneForm(password)
  const digits = text.replaceAll(/\D/g, "")
  return personal.flatMap(partsOf).some((part) => {
    if (/^\d+$/.test(part)) return sharedDigits(digits, part)
    return spellingsOf(part).some((spelling) => isNear(text, spelling))
  })
}

/** "+79123456789" is its ten digits; "anna.petrova@mail.ru" is its words; so is a name. */
const partsOf = (known: string): ReadonlyArray<string> => {
  const text = inOneForm(known)
  if (/^[+\d\s().-]+$/.test(text)) return [text.replaceAll(/\D/g, "").slice(-10)]
  const mailbox = text.includes("@") ? text.slice(0, text.lastIndexOf("@")) : text
  return [mailbox, ...mailbox.split(/[^\p{L}\d]+/u)].filter(({ length }) => length >= 4)
}

/** Seven digits of the number in a row, or all of a short one such as a year's date. */
const sharedDigits = (digits: string, known: string): boolean => {
  const width = Math.min(7, known.length)
  if (width < 4) return false
  for (let from = 0; from + width <= known.length; from++) {
    if (digits.includes(known.slice(from, from + width))) return true
  }
  return false
}

/** It holds the whole word, shares more than half of itself with it, or is four changes away from it. */
const isNear = (text: string, word: string): boolean => {
  const shared = longestShared(text, word)
  if (shared === word.length && word.length * 2 > text.length - word.length) return true
  if (shared * 2 > text.length) return true
  return word.length >= 8 && distance(text, word) < 5
}

const longestShared = (a: string, b: string): number => {
  let longest = 0
  for (let from = 0; from < b.length; from++) {
    while (from + longest < b.length && a.includes(b.slice(from, from + longest + 1))) longest++
  }
  return longest
}

/** How many letters have to be changed, put in or taken out (Levenshtein). */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of Array.from(a).entries()) {
    const here = [row + 1]
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (b[column - 1] === letter ? 0 : 1)
      here.push(Math.min(change, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1))
    }
    above = here
  }
  return above[b.length] ?? 0
}
