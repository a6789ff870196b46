import { cleanup, render, screen } from "@solidjs/testing-library"
import { afterEach, describe, expect, test } from "vitest"
import { setPrefs } from "../prefs/prefs.ts"
import { dictionary, wordsReady } from "./dictionary.ts"
import { day, fileSize, moment, money, shortDay } from "./format.ts"
import { pluralIn } from "./plural.ts"
import { switchLanguage } from "./switch-language.ts"

/** Intl writes no-break spaces of several widths. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ")

describe("words by language", () => {
  afterEach(cleanup)
  afterEach(() => setPrefs("locale", "ru"))

  test("follow the language of the page, all at once", async () => {
    const words = dictionary({
      ru: () => Promise.resolve({ words: { title: "Платежи" } }),
      en: () => Promise.resolve({ words: { title: "Payments" } })
    })
    expect(() => words()).toThrow(/before they came/)
    await wordsReady()
    render(() => <h1>{words().title}</h1>)
    expect(screen.getByRole("heading").textContent).toBe("Платежи")
    await switchLanguage("en")
    expect(screen.getByRole("heading").textContent).toBe("Payments")
  })

  test.each([
    [0, "0 заявлений"],
    [1, "1 заявление"],
    [2, "2 заявления"],
    [5, "5 заявлений"],
    [11, "11 заявлений"],
    [21, "21 заявление"],
    [112, "112 заявлений"],
    [1.5, "1,5 заявления"]
  ])("%d is %s", (count, said) => {
    const forms = {
      one: "# заявление",
      few: "# заявления",
      many: "# заявлений",
      other: "# заявления"
    }
    expect(pluralIn("ru")(count, forms)).toBe(said)
  })

  test("money, days and sizes are written as each language does", async () => {
    expect(plain(money(426_000))).toBe("4 260 ₽")
    expect(plain(money(2_550))).toBe("25,50 ₽")
    expect(plain(day("2026-12-01T20:59:59.000Z"))).toBe("1 декабря 2026 г.")
    expect(plain(day("1990-09-14"))).toBe("14 сентября 1990 г.")
    expect(plain(shortDay("2026-12-01"))).toBe("1 дек.")
    expect(plain(moment("2026-12-01T21:30:00.000Z"))).toBe("2 дек., 00:30")
    expect(plain(fileSize(1_234_567))).toBe("1,2 МБ")
    await switchLanguage("en")
    expect(plain(money(426_000))).toBe("₽4,260")
    expect(plain(day("2026-12-01"))).toBe("1 December 2026")
  })
})
