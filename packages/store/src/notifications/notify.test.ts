import { expect, layer } from "@effect/vitest"
import { Account, PasswordHash } from "@opora/domain/accounts/account"
import { Accounts } from "@opora/domain/accounts/accounts"
import type { CitizenId } from "@opora/domain/accounts/citizen"
import { Contact, ContactId } from "@opora/domain/accounts/contact"
import { definitionsInMemory } from "@opora/domain/catalogue/definitions-in-memory"
import { byOffice } from "@opora/domain/journal/actor"
import { factOf } from "@opora/domain/journal/entry"
import { Journal } from "@opora/domain/journal/ports"
import { type Message, Messages } from "@opora/domain/notifications/messages"
import { messagesInMemory } from "@opora/domain/notifications/messages-in-memory"
import { notify } from "@opora/domain/notifications/notify"
import { Deliveries, Notices } from "@opora/domain/notifications/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

let phones = 0

/** A citizen with an account and a telephone, to whom something has happened. */
const told = Effect.gen(function* () {
  const { id } = someone()
  const at = instantOf(0)
  const account = v.parse(Account, {
    id,
    status: "active",
    level: "basic",
    locale: "ru",
    idleMinutes: 10,
    passwordSetAt: at,
    createdAt: at
  })
  const phone = `+7900${String(++phones).padStart(7, "0")}`
  const contact = v.parse(Contact, { kind: "phone", value: phone })
  const first = { id: v.parse(ContactId, crypto.randomUUID()), contact }
  yield* (yield* Accounts).create(account, first, v.parse(PasswordHash, "1:$argon2id$v=19$x"))
  const by = byOffice("passport-office")
  const fact = factOf("application/1", { type: "ApplicationApproved", at, by, number: "77-1" })
  yield* (yield* Journal).append(id, [fact])
  return id
})

/** A post that takes its time, so that others come meanwhile. */
const slowPost = (handed: Array<Message>) =>
  Layer.succeed(Messages, {
    send: (message) =>
      Effect.andThen(
        Effect.sync(() => handed.push(message)),
        Effect.yieldNow
      )
  })

const deliveriesOf = (id: CitizenId) => Deliveries.use((its) => its.page(id, { limit: 9 }))

const catalogue = definitionsInMemory([], { categories: [], situations: [] })

for (const [name, world] of Object.entries(databases)) {
  layer(Layer.merge(world, catalogue))(`notify on ${name}`, (it) => {
    it.effect("done by fifty at once, makes one notice and sends one message", () =>
      Effect.gen(function* () {
        const id = yield* told
        const handed: Array<Message> = []
        const fifty = Array.from({ length: 50 }, () => Effect.exit(notify(id, 1)))
        yield* Effect.all(fifty, { concurrency: "unbounded" }).pipe(
          Effect.provide(slowPost(handed))
        )
        expect(handed).toMatchObject([{ channel: "sms", params: { number: "77-1" } }])
        expect(yield* (yield* Notices).unread(id)).toBe(1)
        expect(yield* deliveriesOf(id)).toMatchObject([{ status: "sent", tries: 1 }])
      })
    )

    it.effect("tells of entries whose words are closed in the journal", () =>
      Effect.gen(function* () {
        const id = yield* told
        yield* Effect.provide(notify(id, 1), messagesInMemory())
        const [notice] = yield* (yield* Notices).page(id, { limit: 9 })
        expect(notice).toMatchObject({ kind: "application-approved", details: { number: "77-1" } })
      })
    )
  })
}
