import type { Message } from "@opora/domain/notifications/messages"
import { describe, expect, test } from "vitest"
import { letterOf, smsOf } from "./texts.ts"
import { wordsEn } from "./words.en.ts"
import { wordsRu } from "./words.ru.ts"

const site = "https://opora.example"
const message: Message = {
  messageId: "1",
  channel: "sms",
  to: "+79005550001",
  locale: "ru",
  template: "notice",
  params: {
    kind: "application-approved",
    number: "77-000001",
    serviceName: {
      ru: "Заграничный паспорт",
      en: "Registration of residence at the place where one lives for good"
    }
  }
}

describe("a notice by SMS and mail", () => {
  test("names the service beside the number, in the language of its reader", () => {
    const said = "о заявлению № 77-000001 («Заграничный паспорт») принято положительное решение."
    expect(smsOf(message, wordsRu, site)).toBe(`Опора: п${said}`)
    expect(letterOf(message, wordsRu, site).text).toContain(`П${said}`)
  })

  test("cuts a long name short", () => {
    expect(smsOf({ ...message, locale: "en" }, wordsEn, site)).toBe(
      "Opora: application No. 77-000001 (Registration of residence at the place…) was approved."
    )
  })
})
