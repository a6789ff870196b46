import { expect, layer } from "@effect/vitest"
import { type Message, Messages } from "@opora/domain/notifications/messages"
import { VisitTold } from "@opora/domain/notifications/notice"
import { Effect, Redacted } from "effect"
import * as v from "valibot"
import { describe } from "vitest"
import { key, outsideWorld } from "../testing/sandbox.ts"
import { messagesOutside } from "./messages-outside.ts"

const world = await outsideWorld()
const messages = messagesOutside({
  sms: { url: `${world.url}/sms`, key },
  mail: {
    url: Redacted.make(`smtp://127.0.0.1:${world.smtpPort}`),
    from: "Опора <no-reply@opora.example>"
  },
  site: "https://opora.example"
})

let telephones = 0
const newPhone = () => `+7900555${String(++telephones).padStart(4, "0").replace(/0$/, "1")}`

const code = (to: string): Message => ({
  messageId: crypto.randomUUID(),
  channel: to.startsWith("+") ? "sms" : "email",
  to,
  locale: "ru",
  template: "code",
  params: { code: "123456", purpose: "registration", minutes: 5 }
})

const notice = (to: string): Message => ({
  messageId: crypto.randomUUID(),
  channel: to.startsWith("+") ? "sms" : "email",
  to,
  locale: "en",
  template: "notice",
  params: { kind: "application-approved", number: "77-000001" }
})

const send = (message: Message) => Messages.use((port) => port.send(message))
const received = (to: string) => Effect.promise(() => world.received(to))

describe("messages to the outside", () => {
  layer(messages, { excludeTestServices: true })((it) => {
    it.effect("bring a code by SMS: what for, a warning, and a line for the browser", () =>
      Effect.gen(function* () {
        const to = newPhone()
        yield* send(code(to))
        const [sms] = yield* received(to)
        expect(sms?.text).toBe(
          "123456 — код для регистрации на портале «Опора». Никому не сообщайте его, даже сотруднику.\n@opora.example #123456"
        )
      })
    )

    it.effect("hold no link in an SMS", () =>
      Effect.gen(function* () {
        const to = newPhone()
        yield* send(notice(to))
        const [sms] = yield* received(to)
        expect(sms?.text).toBe("Opora: application No. 77-000001 was approved.")
        expect(sms?.text).not.toMatch(/https?:|www\./)
      })
    )

    it.effect("say of a visit when, by the clock of its place, and where", () =>
      Effect.gen(function* () {
        const to = newPhone()
        const visit = v.parse(VisitTold, {
          service: { ru: "Загранпаспорт", en: "Foreign passport" },
          office: { ru: "Отделение", en: "Office" },
          address: {
            ru: "Петропавловск, Советская ул., 1",
            en: "Petropavlovsk, Sovetskaya st., 1"
          },
          at: "2026-11-22T21:20:00.000Z",
          zone: "Asia/Kamchatka"
        })
        const params = { kind: "appointment-booked", number: "77-000001", visit } as const
        yield* send({ ...notice(to), locale: "ru", template: "notice", params })
        const [sms] = yield* received(to)
        expect(sms?.text).toBe(
          "Опора: вы записаны на приём: Загранпаспорт, 23 ноября 2026 г. в 09:20, Петропавловск, Советская ул., 1 (Отделение). Заявление № 77-000001."
        )
      })
    )

    it.effect("bring a letter in Cyrillic, and lead only to the portal", () =>
      Effect.gen(function* () {
        yield* send({ ...notice("anna@mail.example"), locale: "ru" })
        const [letter] = yield* received("anna@mail.example")
        expect(letter?.subject).toBe("Новое уведомление на портале «Опора»")
        expect(letter?.text).toContain("По заявлению № 77-000001 принято положительное решение.")
        expect(letter?.text.match(/https?:\S+/g)).toEqual(["https://opora.example/notifications"])
      })
    )

    it.effect.each(["sms-down", "sms-silent", "mail-later", "mail-silent"] as const)(
      "say when they may not have been sent (%s), and arrive once when sent again",
      (fault) =>
        Effect.gen(function* () {
          const to = fault.startsWith("sms") ? newPhone() : `${fault}@mail.example`
          const message = notice(to)
          yield* Effect.promise(() => world.fail(fault))
          expect(yield* Effect.flip(send(message))).toMatchObject({ _tag: "MessagesUnavailable" })
          yield* send(message)
          yield* send(message)
          expect(yield* received(to)).toHaveLength(1)
        })
    )

    it.effect.each(["+79000000000", "nobody@mail.example"])(
      "know what can't be sent at all: %s",
      (to) =>
        Effect.gen(function* () {
          expect(yield* Effect.flip(send(code(to)))).toMatchObject({
            _tag: "MessageRefused",
            reason: "no-such-address"
          })
        })
    )
  })

  const nowhere = messagesOutside({
    sms: { url: "http://127.0.0.1:9", key },
    mail: { url: Redacted.make("smtp://127.0.0.1:9"), from: "no-reply@opora.example" },
    site: "https://opora.example"
  })
  layer(nowhere, { excludeTestServices: true })((it) => {
    it.effect.each(["+79005550101", "anna@mail.example"])("say when nobody listens: %s", (to) =>
      Effect.gen(function* () {
        expect(yield* Effect.flip(send(code(to)))).toMatchObject({ _tag: "MessagesUnavailable" })
      })
    )
  })
})
