import * as v from "valibot"

const eleventh = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const twelfth = [3, ...eleventh]

/** Do both check digits of the twelve agree with the others (order of the tax service ЕД-7-14/559@)? */
export const isInn = (digits: string): boolean =>
  /^\d{12}$/.test(digits) &&
  !/^0+$/.test(digits) &&
  checkDigit(digits, eleventh) === Number(digits[10]) &&
  checkDigit(digits, twelfth) === Number(digits[11])

const checkDigit = (digits: string, weights: ReadonlyArray<number>): number =>
  (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11) % 10

/** ИНН of a person: twelve digits. An organisation has ten. */
export const Inn = v.pipe(
  v.string(),
  v.regex(/^\d{12}$/, "inn.format"),
  v.check(isInn, "inn.check_digit"),
  v.brand("Inn")
)
export type Inn = v.InferOutput<typeof Inn>
