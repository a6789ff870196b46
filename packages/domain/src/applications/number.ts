import * as v from "valibot"

/**
 * The number a citizen reads out on the telephone: fifteen random digits and a check digit after
 * Damm, which finds every single wrong digit and every two neighbours exchanged. Nobody can count
 * up to another's number.
 */
export const ApplicationNumber = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{3}-\d{4}-\d{4}-\d{4}$/, "number.format"),
  v.check((text) => checkDigit(text) === 0, "number.check_digit"),
  v.brand("ApplicationNumber")
)
export type ApplicationNumber = v.InferOutput<typeof ApplicationNumber>

/** The number made of fifteen bytes. The last digit of a byte is a little more often 0 to 5; it does no harm. */
export const numberFrom = (bytes: ReadonlyArray<number>): ApplicationNumber => {
  const [first = 0, ...rest] = bytes
  const digits = [1 + (first % 9), ...rest.map((byte) => byte % 10)].join("")
  const all = `${digits}${checkDigit(digits)}`
  return v.parse(ApplicationNumber, all.replaceAll(/\d{4}(?=\d)/g, "$&-"))
}

const checkDigit = (text: string): number => {
  let interim = 0
  for (const char of text) if (char !== "-") interim = row(interim)[Number(char)] ?? 0
  return interim
}

const row = (interim: number): ReadonlyArray<number> => quasigroup[interim] ?? []

// H. Michael Damm, Total anti-symmetrische Quasigruppen (2004).
const quasigroup: ReadonlyArray<ReadonlyArray<number>> = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0]
]
