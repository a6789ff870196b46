import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { instantOf } from "../shared/instant.ts"
import { Day, dayAt, isDay, yearsAfter } from "./day.ts"
import { isInn } from "./inn.ts"
import { Name, sameName } from "./name.ts"
import { passportEnds, passportProblem } from "./passport.ts"
import { isSnils, printedSnils, Snils } from "./snils.ts"

const day = v.parser(Day)
const nineDigits = fc.integer({ min: 1_001_999, max: 999_999_999 })
const printed = (n: number, width: number) => String(n).padStart(width, "0")

describe("СНИЛС", () => {
  test("known numbers hold", () => {
    expect(["11223344595", "08765430300", "00000000100"].map(isSnils)).toEqual([true, true, true])
  })

  test("of the hundred endings of a number exactly one holds", () => {
    fc.assert(
      fc.property(nineDigits, (number) => {
        const endings = Array.from({ length: 100 }, (_, n) => printed(n, 2))
        const good = endings.filter((ending) => isSnils(printed(number, 9) + ending))
        expect(good).toHaveLength(1)
      }),
      { numRuns: 100 }
    )
  })

  test("a slip of the hand names its rule", () => {
    const codes = (text: string) => v.safeParse(Snils, text).issues?.map(({ message }) => message)
    expect(codes("11223344594")).toEqual(["snils.check_digit"])
    expect(codes("112-233-445 95")).toContain("snils.format")
  })

  test("is printed as on the card", () =>
    expect(printedSnils("11223344595")).toBe("112-233-445 95"))
})

describe("ИНН", () => {
  test("a known number holds, and with any one digit changed it does not", () => {
    const known = "500100732259"
    expect(isInn(known)).toBe(true)
    for (let place = 0; place < 12; place++) {
      const other = (Number(known[place]) + 1) % 10
      expect(isInn(known.slice(0, place) + other + known.slice(place + 1))).toBe(false)
    }
  })

  test("an organisation's ten digits, and nothing but noughts, are no person's", () => {
    expect([isInn("7707083893"), isInn("000000000000")]).toEqual([false, false])
  })
})

describe("a name", () => {
  const codes = (family: string) =>
    v.safeParse(Name, { family, given: "Анна" }).issues?.map(({ message }) => message) ?? []

  test("may have a hyphen, an apostrophe, a space and no patronymic", () => {
    const good = ["Мамин-Сибиряк", "О'Коннор", "де ла Круз", "Ли", "Ёлкина"]
    expect(good.flatMap(codes)).toEqual([])
  })

  test("has no digits and no other signs", () => {
    expect(codes("Иванов2")).toContain("name.digits")
    expect(codes("Иванов!")).toEqual(["name.letters"])
    expect(codes("")).toContain("name.required")
  })

  test("is the same with Ё or Е, in capitals or not", () => {
    expect(sameName("ЁЛКИНА-Петрова", "Елкина Петрова")).toBe(true)
    expect(sameName("Елкина", "Елкин")).toBe(false)
    expect(sameName(undefined, "")).toBe(true)
  })
})

describe("a day", () => {
  test("is one of the calendar", () => {
    expect(["2024-02-29", "2023-02-29", "2023-13-01", "1.2.2023"].map(isDay)).toEqual([
      true,
      false,
      false,
      false
    ])
  })

  test("is Moscow's", () => {
    expect(dayAt(instantOf(Date.parse("2026-11-20T21:00:00.000Z")))).toBe("2026-11-21")
  })

  test("born on 29 February turns older on 1 March in plain years", () => {
    expect(yearsAfter(day("2004-02-29"), 14)).toBe("2018-03-01")
    expect(yearsAfter(day("2004-02-29"), 20)).toBe("2024-02-29")
  })
})

describe("a passport", () => {
  const born = day("1990-05-17")
  const problem = (issuedOn: string, today: string) =>
    passportProblem(day(issuedOn), born, day(today))

  test("is given at 14, ends at 20 and at 45, and then no more", () => {
    expect(passportEnds(day("2004-06-01"), born)).toBe("2010-08-15")
    expect(passportEnds(day("2010-05-17"), born)).toBe("2035-08-15")
    expect(passportEnds(day("2035-05-17"), born)).toBeUndefined()
  })

  test("serves ninety days more while the new one is made", () => {
    expect(problem("2004-06-01", "2010-08-15")).toBeUndefined()
    expect(problem("2004-06-01", "2010-08-16")).toBe("passport.expired_at_20")
    expect(problem("2010-06-01", "2035-08-16")).toBe("passport.expired_at_45")
    expect(problem("2035-06-01", "2090-01-01")).toBeUndefined()
  })

  test("is not given to a child, nor tomorrow, nor before there were any", () => {
    expect(problem("2004-05-16", "2004-06-01")).toBe("passport.issued_before_14")
    expect(problem("2026-11-22", "2026-11-21")).toBe("passport.issued_in_future")
    expect(problem("1997-09-30", "2026-11-21")).toBe("passport.issued_too_early")
  })
})
