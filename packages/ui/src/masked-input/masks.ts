const digitsOf = (text: string) => text.replaceAll(/\D/g, "")

const grouped = (
  digits: string,
  groups: ReadonlyArray<readonly [size: number, before: string]>
) => {
  let rest = digits
  let text = ""
  for (const [size, before] of groups) {
    if (rest === "") break
    text += (text === "" ? "" : before) + rest.slice(0, size)
    rest = rest.slice(size)
  }
  return text
}

const phone = (text: string) => {
  const digits = digitsOf(text)
  if (digits === "") return text.trim() === "+" ? "+" : ""
  const own = digits.replace(/^[78]/, "")
  return own === ""
    ? "+7"
    : `+7 ${grouped(own, [
        [3, ""],
        [3, " "],
        [2, "-"],
        [2, "-"]
      ])}`
}

/**
 * How numbers are written while they are typed. Digits too many are dropped.
 * СНИЛС 112-233-445 95, phone +7 912 345-67-89, passport 45 12 604183, its issuer 770-001,
 * ИНН 500100732259, a day 14.09.1990, a card 4276 1234 5678 9012.
 */
export const masks = {
  phone,
  snils: (text: string) =>
    grouped(digitsOf(text), [
      [3, ""],
      [3, "-"],
      [3, "-"],
      [2, " "]
    ]),
  inn: (text: string) => digitsOf(text).slice(0, 12),
  passportSeries: (text: string) =>
    grouped(digitsOf(text), [
      [2, ""],
      [2, " "]
    ]),
  passportNumber: (text: string) => digitsOf(text).slice(0, 6),
  issuerCode: (text: string) =>
    grouped(digitsOf(text), [
      [3, ""],
      [3, "-"]
    ]),
  day: (text: string) =>
    grouped(digitsOf(text), [
      [2, ""],
      [2, "."],
      [4, "."]
    ]),
  card: (text: string) =>
    grouped(digitsOf(text), [
      [4, ""],
      [4, " "],
      [4, " "],
      [4, " "]
    ]),
  code: (text: string) => digitsOf(text).slice(0, 6),
  digits: digitsOf
} as const satisfies Record<string, (text: string) => string>

export type Mask = keyof typeof masks
