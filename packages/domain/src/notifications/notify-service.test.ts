import { expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import * as v from "valibot"
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
import { noticesInMemory } from "./notices-in-memory.ts"
import { notify } from "./notify.ts"
import { Notices } from "./ports.ts"

const mail = {
  id: v.parse(ContactId, crypto.randomUUID()),
  contact: v.parse(Contact, { kind: "email", value: "anna@mail.example" }),
  confirmedAt: instantOf(0)
}

const world = () =>
  Layer.mergeAll(
    journalInMemory().pipe(Layer.provide(Digest.layerWebCrypto)),
    noticesInMemory(),
    deliveriesInMemory(),
    accountWith([mail]),
    definitionsInMemory([smallService], { categories: [], situations: [] })
  )

it.effect(
  "a notice names the service of the application, and leaves out one that nobody knows",
  () =>
    Effect.gen(function* () {
      const { id } = someone()
      const { handed, post } = postThat()
      const told = { type: "ApplicationApproved", at: instantOf(0), by: byOffice("mvd") }
      const known = { ...told, number: "77-000001", service: "small-service", definition: 1 }
      const facts = [known, { ...known, service: "none" }]
      yield* (yield* Journal).append(
        id,
        facts.map((fact) => factOf("application/1", fact))
      )
      for (const seq of [1, 2]) yield* Effect.provide(notify(id, seq), post)

      const name = { ru: "Малая услуга", en: "Малая услуга" }
      const feed = yield* (yield* Notices).page(id, { limit: 9 })
      expect(feed.map(({ details }) => details.serviceName)).toEqual([undefined, name])
      const params = handed.map((message) => message.template === "notice" && message.params)
      expect(params).toContainEqual({
        kind: "application-approved",
        number: "77-000001",
        serviceName: name
      })
    }).pipe(Effect.provide(world()))
)
