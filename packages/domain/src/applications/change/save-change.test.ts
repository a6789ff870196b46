import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import * as v from "valibot"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import { definitionsInMemory } from "../../catalogue/definitions-in-memory.ts"
import { journalInMemory } from "../../journal/journal-in-memory.ts"
import { profilesInMemory } from "../../profile/profiles-in-memory.ts"
import { instantOf } from "../../shared/instant.ts"
import { draftOf, sentOf } from "../../testing/applications.ts"
import { someone } from "../../testing/samples.ts"
import { smallService } from "../../testing/small-service.ts"
import { Application } from "../application.ts"
import { applicationsInMemory } from "../applications-in-memory.ts"
import { Applications } from "../ports.ts"
import { findChange } from "./find-change.ts"
import { saveChange } from "./save-change.ts"

const anna = someone()
const world = () =>
  Layer.mergeAll(
    applicationsInMemory(),
    profilesInMemory(),
    definitionsInMemory([smallService], { categories: [], situations: [] }),
    Layer.succeed(CurrentCitizen, anna)
  ).pipe(Layer.provide(journalInMemory()), Layer.provide(Digest.layerWebCrypto))

/** Anna is asked to clarify, since that moment. */
const asked = Effect.fnUntraced(function* (minute = 1, version = 0) {
  const application = v.parse(Application, {
    ...sent,
    status: "clarification",
    state: "clarification",
    turn: "citizen",
    moved: "ask",
    clock: { is: "standing", left: 1 },
    since: instantOf(minute * 60_000),
    asked: { fields: ["reason"], comment: "?" }
  })
  yield* (yield* Applications).save({ application, version, updatedAt: instantOf(0) }, [])
})
const sent = sentOf(anna.id, instantOf(0))
const written = { ...sent.answers, reason: "другая" }

describe("saveChange", () => {
  it.effect("keeps what is written, once for the same, and gives it back", () =>
    Effect.gen(function* () {
      yield* asked()
      expect(yield* findChange(sent.id)).toBeUndefined()
      const first = yield* saveChange(sent.id, { answers: written, version: 0 })
      expect(first.version).toBe(1)
      expect(yield* saveChange(sent.id, { answers: written, version: 0 })).toEqual(first)
      expect(yield* findChange(sent.id)).toMatchObject({ answers: written, version: 1 })
    }).pipe(Effect.provide(world()))
  )

  it.effect("overwrites nothing from an old copy, and tells what differs", () =>
    Effect.gen(function* () {
      yield* asked()
      yield* saveChange(sent.id, { answers: written, version: 0 })
      const other = { ...written, reason: "третья" }
      const refused = yield* Effect.flip(saveChange(sent.id, { answers: other, version: 0 }))
      expect(refused).toMatchObject({ _tag: "DraftMovedOn", version: 1, fields: ["reason"] })
    }).pipe(Effect.provide(world()))
  )

  it.effect("gives nothing back that was written to an earlier question", () =>
    Effect.gen(function* () {
      yield* asked()
      yield* saveChange(sent.id, { answers: written, version: 0 })
      yield* asked(2, 1)
      expect(yield* findChange(sent.id)).toBeUndefined()
      expect(yield* saveChange(sent.id, { answers: written, version: 0 })).toMatchObject({
        version: 1
      })
    }).pipe(Effect.provide(world()))
  )

  it.effect("is refused where nothing may be changed, and of what is not there", () =>
    Effect.gen(function* () {
      const draft = draftOf(anna.id)
      const stored = { application: draft, version: 0, updatedAt: instantOf(0) }
      yield* (yield* Applications).save(stored, [])
      const save = (id: typeof draft.id) =>
        Effect.flip(saveChange(id, { answers: written, version: 0 }))
      expect((yield* save(draft.id))._tag).toBe("MoveRefused")
      expect((yield* save(sent.id))._tag).toBe("ApplicationNotFound")
    }).pipe(Effect.provide(world()))
  )
})
