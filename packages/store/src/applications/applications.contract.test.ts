import { expect, layer } from "@effect/vitest"
import type { Application } from "@opora/domain/applications/application"
import { Applications } from "@opora/domain/applications/ports"
import { summaryOf } from "@opora/domain/applications/summary"
import { ServiceCode } from "@opora/domain/catalogue/names"
import { byCitizen } from "@opora/domain/journal/actor"
import { factOf } from "@opora/domain/journal/entry"
import { Journal } from "@opora/domain/journal/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { AgencyCode } from "@opora/domain/staff/role"
import { draftOf, sentOf } from "@opora/domain/testing/applications"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { stores } from "../testing/worlds.ts"

const another = v.parse(ServiceCode, "another")
const minute = 60_000
const moment = (minutes: number) => instantOf(minutes * minute)

const keep = (application: Application, at: number) =>
  Applications.use((applications) =>
    applications.save({ application, version: 0, updatedAt: moment(at) }, [])
  )

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`Applications in ${name}`, (it) => {
    it.effect("give back what was saved, as a draft and when it was sent", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const { id: citizenId } = someone()
        for (const application of [draftOf(citizenId), sentOf(citizenId, moment(1))]) {
          yield* keep(application, 1)
          const stored = yield* applications.get(citizenId, application.id)
          expect(stored).toEqual({ application, version: 1, updatedAt: moment(1) })
        }
      })
    )

    it.effect("know another citizen's no more than none", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const draft = draftOf(someone().id)
        yield* keep(draft, 1)
        const refusal = yield* Effect.flip(applications.get(someone().id, draft.id))
        expect(refusal._tag).toBe("ApplicationNotFound")
      })
    )

    it.effect("refuse a save from an old copy, and journal nothing of it", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const { id: citizenId } = someone()
        const draft = draftOf(citizenId)
        const fact = factOf(`application/${draft.id}`, {
          type: "ApplicationAmended",
          at: moment(2),
          by: byCitizen(citizenId)
        })
        yield* keep(draft, 1)
        const next = { application: draft, version: 1, updatedAt: moment(2) }
        yield* applications.save(next, [fact])
        expect((yield* Effect.flip(applications.save(next, [fact])))._tag).toBe(
          "ApplicationChanged"
        )
        expect((yield* Effect.flip(keep(draft, 3)))._tag).toBe("ApplicationChanged")
        expect(yield* (yield* Journal).ofCitizen(citizenId)).toHaveLength(1)
      })
    )

    it.effect("list the latest touched first, page by page, and open nothing", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const { id: citizenId } = someone()
        const [first, second, third] = [3, 1, 2].map((at) => sentOf(citizenId, moment(at)))
        if (!first || !second || !third) throw new Error("three were made")
        yield* Effect.forEach([first, second, third], (each) => keep(each, 3))
        yield* keep(sentOf(someone().id, moment(9)), 9)
        const page = yield* applications.ofCitizen(citizenId, { limit: 2 })
        const last = page.at(-1)
        const rest = yield* applications.ofCitizen(citizenId, {
          limit: 2,
          ...(last && { after: { at: last.updatedAt, id: last.id } })
        })
        const all = [first, second, third].map((each) => summaryOf(each, moment(3)))
        expect([...page, ...rest]).toEqual(all.toSorted((a, b) => (a.id < b.id ? 1 : -1)))
      })
    )

    it.effect("show an agency its own, the longest waiting first", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const own = v.parse(AgencyCode, `a${crypto.randomUUID().slice(0, 8)}`)
        const at = (minutes: number) => ({ ...sentOf(someone().id, moment(minutes)), agency: own })
        const [late, early] = [at(5), at(2)]
        yield* Effect.forEach([late, early, sentOf(someone().id, moment(1))], (each) =>
          keep(each, 6)
        )
        const queue = { limit: 10, statuses: ["accepted"] as const }
        const found = yield* applications.ofAgency(own, queue)
        expect(found.map(({ id }) => id)).toEqual([early.id, late.id])
        const after = { at: early.submittedAt, id: early.id }
        const rest = yield* applications.ofAgency(own, { ...queue, after })
        expect(rest.map(({ id }) => id)).toEqual([late.id])
        expect(yield* applications.ofAgency(own, { limit: 10, statuses: ["done"] })).toEqual([])
        expect(yield* applications.countOfAgency(own, ["accepted", "done"], 10)).toBe(2)
        expect(yield* applications.countOfAgency(own, ["accepted"], 1)).toBe(1)
        expect(yield* applications.countOfAgency(own, ["done"], 10)).toBe(0)
      })
    )

    it.effect("are found by their number", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const sent = sentOf(someone().id, moment(1))
        yield* keep(sent, 1)
        expect((yield* applications.byNumber(sent.number)).application).toEqual(sent)
        const { number } = sentOf(someone().id, moment(1))
        const refusal = yield* Effect.flip(applications.byNumber(number))
        expect(refusal._tag).toBe("ApplicationNotFound")
      })
    )

    it.effect("find the draft that was touched last, and throw it away once", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const { id: citizenId } = someone()
        const [old, young] = [draftOf(citizenId), draftOf(citizenId)]
        yield* keep(young, 5)
        yield* keep(old, 2)
        const found = yield* applications.draftFor(citizenId, young.service)
        expect(found).toEqual({ application: young, version: 1, updatedAt: moment(5) })
        expect(yield* applications.draftFor(citizenId, another)).toBeUndefined()
        if (!found) return
        yield* applications.discard(found)
        expect((yield* Effect.flip(applications.discard(found)))._tag).toBe("ApplicationChanged")
      })
    )
  })
}
