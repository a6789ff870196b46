import * as v from "valibot"

/**
 * The control digit of a charge's identifier: weights 1 to 10 over and over, the sum modulo 11;
 * when that is 10, weights from 3, and when it is 10 again, 0 (order of the Federal Treasury № 21н,
 * annex 2; the classifiers' own rule ПР 50.1.024).
 */
const controlDigit = (digits: string): number => {
  const first = remainder(digits, 0)
  if (first < 10) return first
  const second = remainder(digits, 2)
  return second < 10 ? second : 0
}

const remainder = (digits: string, shift: number): number =>
  Array.from(digits).reduce(
    (sum, digit, index) => sum + Number(digit) * (((index + shift) % 10) + 1),
    0
  ) % 11

/** УИН: 20 or 25 digits, the last of which controls the others. */
const isUin = (text: string): boolean =>
  /^(\d{20}|\d{25})$/.test(text) && controlDigit(text.slice(0, -1)) === Number(text.at(-1))

/** УИН, the number under which a charge is known to the Treasury and to every bank. */
export const Uin = v.pipe(v.string(), v.check(isUin, "uin.check_digit"), v.brand("Uin"))
export type Uin = v.InferOutput<typeof Uin>

/** The УИН of an office's charge: three digits of the office, sixteen of ours, and the control digit. */
export const uinOf = (office: string, serial: bigint): Uin => {
  const digits = office + String(serial % 10n ** 16n).padStart(16, "0")
  return v.parse(Uin, digits + String(controlDigit(digits)))
}
