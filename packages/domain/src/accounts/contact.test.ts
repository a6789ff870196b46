import { describe, expect, test } from "vitest"
import { contactOf, masked, spelledOnce } from "./contact.ts"

describe("a contact as it was typed", () => {
  test.each([
    "+79123456789",
    "89123456789",
    "79123456789",
    "9123456789",
    " 8 (912) 345-67-89 ",
    "+7 912 345 67 89",
    "+7-912-345-67-89"
  ])("%s is a telephone number", (typed) => {
    expect(contactOf(typed)).toEqual({ kind: "phone", value: "+79123456789" })
  })

  test.each([
    ["anna@mail.ru", "anna@mail.ru"],
    [" Anna.P@MAIL.Ru ", "Anna.P@mail.ru"],
    ["анна@пример.рф", "анна@пример.рф"],
    ["anna+opora@sub.example.museum", "anna+opora@sub.example.museum"]
  ])("%s is a mail address", (typed, value) => {
    expect(contactOf(typed)).toEqual({ kind: "email", value })
  })

  test.each([
    "",
    "12345",
    "+4915112345678",
    "8912345678",
    "+7912345678９",
    "anna",
    "@mail.ru",
    "anna@",
    "anna@mail",
    "an na@mail.ru",
    "a@b@mail.ru",
    "anna@mail.ru\nbcc: all@mail.ru",
    `${"a".repeat(65)}@mail.ru`,
    `anna@${"mail.".repeat(60)}ru`
  ])("%j is neither", (typed) => {
    expect(contactOf(typed)).toBeUndefined()
  })

  test("has one spelling, by which two are the same", () => {
    const spelled = ["Anna@mail.ru", "anna@MAIL.ru"].flatMap((typed) => {
      const contact = contactOf(typed)
      return contact ? [spelledOnce(contact)] : []
    })
    expect(spelled).toEqual(["email:anna@mail.ru", "email:anna@mail.ru"])
  })

  test.each([
    ["+79123456789", "+7 ••• •••-••-89"],
    ["anna@mail.ru", "a•••@mail.ru"]
  ])("%s is shown as %s", (typed, shown) => {
    const contact = contactOf(typed)
    expect(contact && masked(contact)).toBe(shown)
  })
})
