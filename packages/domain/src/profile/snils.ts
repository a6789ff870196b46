import * as v from "valibot"

const weights = [9, 8, 7, 6, 5, 4, 3, 2, 1]

/**
 * Do the last two of the eleven digits agree with the first nine? Numbers up to 001-001-998 were
 * given out before check digits and are taken as they are (Pension Fund's order of 2006, 192п).
 */
export const isSnils = (digits: string): boolean => {
  if (!/^\d{11}$/.test(digits)) return false
  const number = digits.slice(0, 9)
  if (Number(number) <= 1_001_998) return Number(number) > 0
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return (sum % 101) % 100 === Number(digits.slice(9))
}

/** СНИЛС, the insurance number of a person's account: eleven digits without separators. */
export const Snils = v.pipe(
  v.string(),
  v.regex(/^\d{11}$/, "snils.format"),
  v.check(isSnils, "snils.check_digit"),
  v.brand("Snils")
)
export type Snils = v.InferOutput<typeof Snils>

/** As it is printed on the card: "112-233-445 95". */
export const printedSnils = (snils: string): string =>
  snils.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, "$1-$2-$3 $4")
