import { describe, expect, test } from "vitest"
import { type PasswordFor, passwordProblems } from "./password-problems.ts"
import { passwordStrength } from "./password-strength.ts"

const classic: PasswordFor = { profile: "classic", personal: [] }
const modern: PasswordFor = { profile: "modern", personal: [] }
const anna = { ...classic, personal: ["+79161234567", "anna.zhuravlikova@mail.ru", "1983-04-17"] }

const good = ["Тюльпан-7-Гроза-мост", "kV9!xwPz#2mQ", "Чай8&вулкан-в-Торжке", "Ёж7-идёт-Лыжнёй"]

describe("the classic profile", () => {
  test.each(good)("takes %s", (password) => {
    expect(passwordProblems(password, anna)).toEqual([])
  })

  test.each([
    ["kV9!xw2", "password.too_short"],
    ["k".repeat(257), "password.too_long"],
    ["kv9!xwpz#2mq", "password.no_upper"],
    ["KV9!XWPZ#2MQ", "password.no_lower"],
    ["kVn!xwPz#rmQ", "password.no_digit"],
    ["kV9nxwPzq2mQ", "password.no_special"]
  ] as const)("says of %s: %s", (password, problem) => {
    expect(passwordProblems(password, classic)).toEqual([problem])
  })

  test("counts a character of two code units as one, and a composed one as one", () => {
    expect(passwordProblems("kV9!😀😀😀", classic)).toContain("password.too_short")
    expect(passwordProblems("kV9!😀😀😀x", classic)).not.toContain("password.too_short")
    expect(passwordProblems("Й9!абв-".normalize("NFD"), classic)).toContain("password.too_short")
  })

  test.each([
    "Qwerty-4-vK!",
    "Хйцукен-4-Vk!",
    "Abcdef-7!k",
    "K!5678-vTz",
    "9876-kVxz!B",
    "aaaaaK!7zzz",
    "!Qaz2wsx!",
    "Абвгд-7!кт",
    "Qwe123!@Z"
  ])("sees the run in %s", (password) => {
    expect(passwordProblems(password, classic)).toContain("password.sequence")
  })

  test.each([
    ["a word in Cyrillic", "Пароль123!"],
    ["with е for ё", "Самолёт-7!"],
    ["by sound", "Parol2025!"],
    ["by another sound", "Privet-77!"],
    ["typed on the other keyboard", "Gfhjkm-77!"],
    ["an English one typed on the Russian keyboard", "Зфыыцщкв-7!"],
    ["with digits for letters", "P@ssw0rd-7!"],
    ["with digits for Cyrillic letters", "П@р0ль-77!"],
    ["what the house is called", "Госуслуги2025!"],
    ["a name", "Настенька-83!"],
    ["a city", "Saratov-2019!"],
    ["a month", "Сентябрь-07!"],
    ["two words", "ЛюбимаяМама-7!"]
  ])("sees the word everybody uses: %s", (_what, password) => {
    expect(passwordProblems(password, classic)).toContain("password.base_word")
  })

  test.each([
    ["the telephone", "Kz!-9161234567"],
    ["a part of it", "Kz!-1234567-v"],
    ["the mailbox", "Anna.zhuravlikova1!"],
    ["a word of it", "Zhuravlikova-83!"],
    ["the mailbox, a letter changed", "Anna.zhuravlikovb7!"],
    ["on the other keyboard", "Хргкфмдшлщмф-7!"],
    ["the birth date", "Kz-!19830417!x"]
  ])("sees what is known of the person: %s", (_what, password) => {
    expect(
      passwordProblems(password, { ...anna, personal: [...anna.personal, "19830417"] })
    ).toContain("password.personal")
  })
})

describe("the modern profile", () => {
  test("asks for fifteen characters, or twelve beside a second factor, and for no classes", () => {
    expect(passwordProblems("тюльпан гроза мост", modern)).toEqual([])
    expect(passwordProblems("тюльпан гроза", modern)).toEqual(["password.too_short"])
    expect(passwordProblems("тюльпан гроза", { ...modern, secondFactor: true })).toEqual([])
  })

  test("knows the same words and runs", () => {
    expect(passwordProblems("пароль123456789", modern)).toEqual([
      "password.sequence",
      "password.base_word"
    ])
  })
})

describe("the meter", () => {
  test("rises with what a guesser has to guess", () => {
    const grown = ["k", "kV9!", "kV9!xwPz", "kV9!xwPz#2", "kV9!xwPz#2mQ"]
    const shown = grown.map((password) => passwordStrength(password, classic))
    expect(shown).toEqual(shown.toSorted((a, b) => a - b))
    expect(shown[0]).toBe(0)
    expect(shown.at(-1)).toBe(4)
  })

  test.each(good)("shows %s as good", (password) => {
    expect(passwordStrength(password, classic)).toBeGreaterThanOrEqual(3)
  })

  test.each(["Пароль123!", "Qwerty-4-vK!", "Anna.zhuravlikova1!"])(
    "never shows as good what breaks a rule: %s",
    (password) => {
      expect(passwordStrength(password, anna)).toBeLessThanOrEqual(1)
    }
  )
})
