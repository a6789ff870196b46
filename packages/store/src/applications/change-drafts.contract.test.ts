import { expect, layer } from "@effect/vitest"
import type { ChangeDraft } from "@opora/domain/applications/change/change-draft"
import { Applications } from "@opora/domain/applications/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { sentOf } from "@opora/domain/testing/applications"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import { stores } from "../testing/worlds.ts"

const moment = (minutes: number) => instantOf(minutes * 60_000)

/** What Anna writes, for the nth time, to the question of that minute. */
const writing = (version = 1, minute = 1, anna = someone().id): ChangeDraft => ({
  citizenId: anna,
  applicationId: sentOf(anna, moment(0)).id,
  since: moment(minute),
  answers: { reason: `ответ ${version}` },
  version,
  savedAt: moment(minute + version)
})

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`Drafts of changes in ${name}`, (it) => {
    it.effect("are given back as they were kept, and gone when dropped", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const draft = writing()
        const { citizenId, applicationId } = draft
        const find = applications.changeDraft(citizenId, applicationId)
        expect(yield* find).toBeUndefined()
        yield* applications.keepChangeDraft(draft)
        expect(yield* find).toEqual(draft)
        const next = { ...draft, version: 2, answers: { reason: "б" }, savedAt: moment(9) }
        yield* applications.keepChangeDraft(next)
        expect(yield* find).toEqual(next)
        expect(yield* applications.changeDraft(someone().id, applicationId)).toBeUndefined()

        yield* applications.dropChangeDraft(citizenId, applicationId)
        yield* applications.dropChangeDraft(citizenId, applicationId)
        expect(yield* find).toBeUndefined()
      })
    )

    it.effect("are kept over the version before only, whoever of fifty is first", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const draft = writing()
        const fifty = (version: number) =>
          Effect.all(
            Array.from({ length: 50 }, () =>
              Effect.result(applications.keepChangeDraft({ ...draft, version }))
            ),
            { concurrency: "unbounded" }
          )
        for (const version of [1, 2]) {
          const kept = (yield* fifty(version)).filter(({ _tag }) => _tag === "Success")
          expect(kept).toHaveLength(1)
        }
        const refusal = yield* Effect.flip(applications.keepChangeDraft({ ...draft, version: 7 }))
        expect(refusal._tag).toBe("ApplicationChanged")
      })
    )

    it.effect("of an earlier state give way to the first of a new one", () =>
      Effect.gen(function* () {
        const applications = yield* Applications
        const draft = writing()
        yield* applications.keepChangeDraft(draft)
        const later = { ...draft, since: moment(5), answers: { reason: "в" } }
        yield* applications.keepChangeDraft(later)
        const { citizenId, applicationId } = draft
        expect(yield* applications.changeDraft(citizenId, applicationId)).toEqual(later)
      })
    )
  })
}
