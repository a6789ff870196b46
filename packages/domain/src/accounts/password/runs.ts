import { onOtherKeyboard } from "./spellings.ts"

const rows = [
  "qwertyuiop[]",
  "asdfghjkl;'",
  "zxcvbnm,./",
  // Down the columns of the keyboard.
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
  "qazwsxedcrfvtgbyhnujmik,ol."
]
const tracks: ReadonlyArray<string> = [
  ...rows,
  ...rows.map(onOtherKeyboard),
  "1234567890",
  "0123456789",
  "!@#$%^&*()_+",
  '!"№;%:?*()_+',
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдежзийклмнопрстуфхцчшщъыьэюя",
  "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
].flatMap((track) => [track, Array.from(track).toReversed().join("")])

/** A stretch of the text, from its first character to behind its last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stretches of at least `least` characters that follow the keyboard, the alphabet or the digits, or repeat one character. */
export const runsIn = (text: string, least = 3): ReadonlyArray<Stretch> => {
  const found: Array<Stretch> = []
  let from = 0
  while (from < text.length) {
    const length = Math.max(1, runAt(text, from))
    if (length >= least) found.push({ from, to: from + length })
    from += length >= least ? length : 1
  }
  return found
}

const runAt = (text: string, from: number): number =>
  Math.max(repeatsAt(text, from), ...tracks.map((track) => followsAt(track, text, from)))

const repeatsAt = (text: string, from: number): number => {
  let length = 1
  while (text[from + length] === text[from]) length++
  return length
}

const followsAt = (track: string, text: string, from: number): number => {
  const start = track.indexOf(text[from] ?? "")
  if (start === -1) return 0
  let length = 1
  while (from + length < text.length && track[start + length] === text[from + length]) length++
  return length
}
