import { expect, layer } from "@effect/vitest"
import { codeOf, Paper, PaperCode } from "@opora/domain/documents/paper"
import { PaperRegister } from "@opora/domain/documents/papers"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import * as v from "valibot"
import { stores } from "../testing/worlds.ts"

const citizenId = someone().id
const paper = () =>
  v.parse(Paper, {
    id: crypto.randomUUID(),
    citizenId,
    code: codeOf(randomBytes(20)),
    template: "receipt",
    title: "Квитанция об оплате",
    by: "opora",
    issuer: "Портал «Опора»",
    subject: `payment/${crypto.randomUUID()}`,
    issuedAt: "2026-11-21T10:00:00.000Z",
    holder: "И•••а А. П.",
    file: {
      id: crypto.randomUUID(),
      mediaType: "application/pdf",
      size: 9,
      sha256: "0".repeat(64)
    }
  })

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`the register of papers in ${name}`, (it) => {
    it.effect("gives a paper back by its code, and by what it was issued under", () =>
      Effect.gen(function* () {
        const register = yield* PaperRegister
        const issued = paper()
        yield* register.add(issued, issued.subject)
        expect(yield* register.byCode(issued.code)).toEqual(issued)
        expect(yield* register.issuedUnder(citizenId, issued.subject)).toEqual(issued)
        expect(yield* register.issuedUnder(someone().id, issued.subject)).toBeUndefined()
      })
    )

    it.effect("enters one paper under one key, though fifty come at once", () =>
      Effect.gen(function* () {
        const register = yield* PaperRegister
        const key = crypto.randomUUID()
        const enter = () => Effect.exit(register.add(paper(), key))
        const fifty = Array.from({ length: 50 }, enter)
        const exits = yield* Effect.all(fifty, { concurrency: "unbounded" })
        expect(exits.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        expect((yield* Effect.flip(register.add(paper(), key)))._tag).toBe("PaperIssued")
      })
    )

    it.effect("knows no code it never gave", () =>
      Effect.gen(function* () {
        const code = v.parse(PaperCode, "0000-0000-0000-0000-0000")
        const refusal = yield* Effect.flip((yield* PaperRegister).byCode(code))
        expect(refusal._tag).toBe("PaperNotFound")
      })
    )
  })
}
