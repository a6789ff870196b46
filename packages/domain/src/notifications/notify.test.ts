import { expect, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import { TestClock } from "effect/testing"
import * as v from "valibot"
import type { ConfirmedContact } from "../accounts/accounts.ts"
import type { CitizenId } from "../accounts/citizen.ts"
import { Contact, ContactId } from "../accounts/contact.ts"
import { definitionsInMemory } from "../catalogue/definitions-in-memory.ts"
import { byOffice } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { Journal } from "../journal/ports.ts"
import { instantOf } from "../shared/instant.ts"
import { accountWith, postThat } from "../testing/post.ts"
import { someone } from "../testing/samples.ts"
import { smallService } from "../testing/small-service.ts"
import { deliveriesInMemory } from "./deliveries-in-memory.ts"
import { MessageRefused, MessagesUnavailable } from "./messages.ts"
import { noticesInMemory } from "./notices-in-memory.ts"
import { notify } from "./notify.ts"
import { Deliveries, Notices } from "./ports.ts"

const confirmed = (kind: string, value: string): ConfirmedContact => ({
  id: v.parse(ContactId, crypto.randomUUID()),
  contact: v.parse(Contact, { kind, value }),
  confirmedAt: instantOf(0)
})
const phone = confirmed("phone", "+79001234567")
const mail = confirmed("email", "anna@mail.example")

const happened = Effect.fnUntraced(function* (type: string, citizenId: CitizenId) {
  const fact = { type, at: instantOf(0), by: byOffice("passport-office"), number: "77-000001" }
  yield* (yield* Journal).append(citizenId, [factOf("application/1", fact)])
})
const sentTo = (citizenId: CitizenId) =>
  Deliveries.use((deliveries) => deliveries.page(citizenId, { limit: 9 }))

const world = () =>
  Layer.mergeAll(
    journalInMemory().pipe(Layer.provide(Digest.layerWebCrypto)),
    noticesInMemory(),
    deliveriesInMemory(),
    accountWith([phone, mail]),
    definitionsInMemory([smallService], { categories: [], situations: [] })
  )

layer(world())("notify", (it) => {
  it.effect("tells in the feed, by mail and by SMS, in the citizen's language", () =>
    Effect.gen(function* () {
      const { id } = someone()
      const { handed, post } = postThat()
      yield* happened("ApplicationApproved", id)
      yield* Effect.provide(notify(id, 1), post)

      const feed = yield* (yield* Notices).page(id, { limit: 9 })
      expect(feed).toMatchObject([
        {
          id: 1,
          kind: "application-approved",
          subject: "application/1",
          details: { number: "77-000001" }
        }
      ])
      const params = { kind: "application-approved", number: "77-000001" }
      expect(handed).toMatchObject([
        { channel: "email", to: "anna@mail.example", locale: "en", template: "notice", params },
        { channel: "sms", to: "+79001234567", locale: "en", template: "notice", params }
      ])
      expect(yield* sentTo(id)).toMatchObject([
        { channel: "email", status: "sent", to: "a•••@mail.example" },
        { channel: "sms", status: "sent", to: "+7 ••• •••-••-67" }
      ])
    })
  )

  it.effect("done again, sends nothing again", () =>
    Effect.gen(function* () {
      const { id } = someone()
      const { handed, post } = postThat()
      yield* happened("ApplicationApproved", id)
      yield* Effect.provide(Effect.andThen(notify(id, 1), notify(id, 1)), post)
      expect(handed).toHaveLength(2)
      expect(yield* (yield* Notices).unread(id)).toBe(1)
    })
  )

  it.effect("goes on where it stopped: what was sent is not sent again", () =>
    Effect.gen(function* () {
      const { id } = someone()
      const { handed, post } = postThat(new MessagesUnavailable())
      yield* happened("ApplicationApproved", id)
      const trying = Effect.provide(notify(id, 1), post)
      expect(yield* Effect.flip(trying)).toMatchObject({ _tag: "MessagesUnavailable" })
      // The mailbox was down, and the SMS went out all the same.
      expect(handed.map(({ channel }) => channel)).toEqual(["email", "sms"])
      yield* trying
      expect(handed.map(({ channel }) => channel)).toEqual(["email", "sms", "email"])
      expect(handed[2]?.messageId).toBe(handed[0]?.messageId)
    })
  )

  it.effect("gives up an address that does not exist", () =>
    Effect.gen(function* () {
      const { id } = someone()
      const { handed, post } = postThat(new MessageRefused({ reason: "no-such-address" }))
      yield* happened("PaymentSettled", id)
      yield* Effect.provide(Effect.andThen(notify(id, 1), notify(id, 1)), post)
      expect(handed).toHaveLength(1)
      expect(yield* sentTo(id)).toMatchObject([{ channel: "email", status: "refused", tries: 1 }])
    })
  )

  it.effect("waits for another hand that has it, and goes on when that one is dead", () =>
    Effect.gen(function* () {
      const { id } = someone()
      const { handed, post } = postThat(Effect.never)
      yield* happened("PaymentSettled", id)
      const trying = Effect.provide(notify(id, 1), post)
      yield* Effect.timeoutOption(trying, 0).pipe(Effect.forkChild)
      yield* Effect.yieldNow
      expect(yield* Effect.flip(trying)).toMatchObject({ _tag: "DeliveryTaken", channel: "email" })
      yield* TestClock.adjust("3 minutes")
      yield* trying
      expect(handed).toHaveLength(2)
    })
  )

  it.effect("says nothing of what is not to be told", () =>
    Effect.gen(function* () {
      const { id } = someone()
      const { handed, post } = postThat()
      yield* happened("DataViewed", id)
      yield* Effect.provide(Effect.andThen(notify(id, 1), notify(id, 99)), post)
      expect(handed).toEqual([])
      expect(yield* (yield* Notices).unread(id)).toBe(0)
    })
  )
})
