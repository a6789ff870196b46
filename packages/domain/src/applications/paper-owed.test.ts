import { expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import * as v from "valibot"
import { Definition } from "../catalogue/definition.ts"
import { definitionsInMemory } from "../catalogue/definitions-in-memory.ts"
import { DocumentId } from "../documents/document.ts"
import { documentsInMemory } from "../documents/documents-in-memory.ts"
import type { Job } from "../jobs/job.ts"
import { jobsInMemory } from "../jobs/jobs-in-memory.ts"
import { byOffice } from "../journal/actor.ts"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { profilesInMemory } from "../profile/profiles-in-memory.ts"
import { instantOf } from "../shared/instant.ts"
import { sentOf } from "../testing/applications.ts"
import { someone } from "../testing/samples.ts"
import { said } from "../testing/small-life.ts"
import { smallService } from "../testing/small-service.ts"
import { Application } from "./application.ts"
import { applicationsInMemory } from "./applications-in-memory.ts"
import { keepMoved } from "./keep-moved.ts"
import { paperOwed } from "./paper-owed.ts"
import { planOf } from "./plan-of.ts"

const outcome = { template: "decision", title: said("Решение"), data: {} }

/** The small service, which promises a paper where it is approved and hands the thing over later. */
const promising = v.parse(Definition, {
  ...smallService,
  life: smallService.life.map((state) =>
    state.kind === "approved" ? { ...state, outcome } : state
  )
})

const ready = (more: object = {}) => {
  const place = { status: "ready", state: "ready", turn: "citizen", moved: "make-ready" }
  const decided = { ...sentOf(someone().id, instantOf(0)), ...place, decidedAt: instantOf(0) }
  return v.parse(Application, { ...decided, ...more })
}

it("a paper is owed from the grant until it is made, however far the application has gone", () => {
  expect(paperOwed(ready(), promising)).toEqual(outcome)
  const result = v.parse(DocumentId, crypto.randomUUID())
  expect(paperOwed(ready({ result }), promising)).toBeUndefined()
  expect(paperOwed(sentOf(someone().id, instantOf(0)), promising)).toBeUndefined()
  expect(paperOwed(ready(), smallService)).toBeUndefined()
})

it.effect("whatever happens to the application, a look for the paper is promised again", () => {
  const promised = new Map<string, Job>()
  const world = Layer.mergeAll(
    documentsInMemory(),
    applicationsInMemory(),
    jobsInMemory(promised),
    profilesInMemory(),
    definitionsInMemory([promising], { categories: [], situations: [] })
  ).pipe(Layer.provideMerge(journalInMemory()), Layer.provideMerge(Digest.layerWebCrypto))
  return Effect.gen(function* () {
    const application = ready()
    const stored = { application, version: 0, updatedAt: instantOf(0) }
    const reminded = {
      type: "ApplicationReminded",
      at: instantOf(1),
      by: byOffice("portal")
    } as const
    yield* keepMoved(stored, [reminded], yield* planOf(application))
    expect([...promised.keys()].filter((key) => key.endsWith("/act"))).toHaveLength(1)
  }).pipe(Effect.provide(world))
})
