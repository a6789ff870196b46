import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import type { Account } from "../accounts/account.ts"
import { Accounts } from "../accounts/accounts.ts"
import { definitionsInMemory } from "../catalogue/definitions-in-memory.ts"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { Journal } from "../journal/ports.ts"
import { Profiles } from "../profile/ports.ts"
import { Transactions } from "../shared/atomically.ts"
import { instantOf } from "../shared/instant.ts"
import type { JsonObject } from "../shared/json.ts"
import { AgencyCode } from "../staff/role.ts"
import { someone } from "../testing/samples.ts"
import { documentsInMemory } from "./documents-in-memory.ts"
import { filesInMemory } from "./files-in-memory.ts"
import { issuePaper } from "./issue-paper.ts"
import type { PaperOrder } from "./paper-order.ts"
import { masked, PaperCode } from "./paper.ts"
import { paperRegisterInMemory, papersAsText } from "./papers-in-memory.ts"
import { type Draft, PaperRegister, Seals } from "./papers.ts"
import { Documents } from "./ports.ts"
import { verifyPaper } from "./verify-paper.ts"

const anna = someone().id
const account: Account = {
  id: anna,
  ...({ status: "active", level: "basic", locale: "ru", idleMinutes: 15 } as const),
  passwordSetAt: instantOf(0),
  createdAt: instantOf(0)
}
const order: PaperOrder = {
  template: "decision",
  contents: { of: "result", title: { ru: "Решение", en: "Decision" } },
  data: { family: "Иванова", given: "Анна", birthDate: "1990-05-17", decision: "approved" },
  by: v.parse(AgencyCode, "opora"),
  subject: "application/1"
}

const world = (
  drawn: Array<Draft> = [],
  claimed: Array<JsonObject> = [],
  locale: Account["locale"] = "ru"
) =>
  Layer.mergeAll(
    Layer.mock(Accounts)({ get: () => Effect.succeed({ ...account, locale }) }),
    papersAsText(drawn),
    Layer.succeed(Seals, {
      sign: (pdf) => Effect.succeed(pdf),
      verify: () => Effect.succeed({ signer: "opora" }),
      token: (claims) => Effect.sync(() => `token ${claimed.push(claims)}`),
      keys: Effect.succeed({})
    }),
    Layer.succeed(Profiles, {
      get: () =>
        Effect.succeed({ name: { family: "Иванова", given: "Анна" }, phones: [], emails: [] }),
      birthDate: () => Effect.undefined,
      sections: () => Effect.succeed([]),
      save: () => Effect.void,
      noteCheck: () => Effect.succeed(true)
    }),
    definitionsInMemory([], { categories: [], situations: [] }),
    filesInMemory(),
    paperRegisterInMemory(),
    Layer.succeed(Transactions, { run: (work) => work })
  ).pipe(
    Layer.provideMerge(documentsInMemory()),
    Layer.provideMerge(journalInMemory()),
    Layer.provideMerge(Digest.layerWebCrypto),
    Layer.provideMerge(SecureRandom.layerWebCrypto)
  )

describe("issuePaper", () => {
  it.effect("puts it into the wallet and the register, and tells the journal", () =>
    Effect.gen(function* () {
      const paper = yield* issuePaper(anna, order)
      const document = yield* (yield* Documents).get(anna, paper.id)
      expect(document).toMatchObject({ origin: "issued", title: "Решение", code: paper.code })
      const facts = yield* (yield* Journal).ofCitizen(anna)
      expect(facts).toMatchObject([{ type: "DocumentIssued", actor: "office:opora" }])
      expect(yield* verifyPaper(paper.code)).toMatchObject({
        holder: "И•••а А.",
        issuer: "Портал «Опора»",
        sha256: paper.file.sha256
      })
    }).pipe(Effect.provide(world()))
  )

  it.effect("is named in the wallet as its owner reads", () =>
    Effect.gen(function* () {
      const paper = yield* issuePaper(anna, order)
      expect((yield* (yield* Documents).get(anna, paper.id)).title).toBe("Decision")
      expect(paper.title).toBe("Решение")
    }).pipe(Effect.provide(world([], [], "en")))
  )

  it.effect("is one paper, however often it is asked for, at once or later", () =>
    Effect.gen(function* () {
      const twenty = Array.from({ length: 20 }, () => issuePaper(anna, order))
      const papers = yield* Effect.all(twenty, { concurrency: "unbounded" })
      expect(new Set([...papers, yield* issuePaper(anna, order)].map(({ id }) => id)).size).toBe(1)
      expect(yield* (yield* Documents).count(anna)).toBe(1)
    }).pipe(Effect.provide(world()))
  )

  it.effect("has its data put into words, and claims their hash", () => {
    const drawn: Array<Draft> = []
    const claimed: Array<JsonObject> = []
    return Effect.gen(function* () {
      const { code } = yield* issuePaper(anna, order)
      const text = ["result", "ru", JSON.stringify(order.data)]
      expect(drawn[0]?.layout).toEqual({ sections: [{ text }] })
      expect(claimed).toMatchObject([
        { c: code, h: "И•••а А.", s: expect.stringMatching(/^[0-9a-f]{64}$/) }
      ])
    }).pipe(Effect.provide(world(drawn, claimed)))
  })

  it.effect("knows no paper it never issued", () =>
    Effect.gen(function* () {
      const code = v.parse(PaperCode, "0000-0000-0000-0000-0000")
      expect((yield* Effect.flip(verifyPaper(code)))._tag).toBe("PaperNotFound")
      const register = yield* PaperRegister
      expect(yield* register.issuedUnder(anna, "decision/none")).toBeUndefined()
    }).pipe(Effect.provide(world()))
  )

  it("masks names: neither their length nor more than their ends", () => {
    expect(masked("Иванова Анна Петровна")).toBe("И•••а А. П.")
    expect(masked("Ли Ван")).toBe("••• В.")
    expect(masked("  ")).toBe("")
  })
})
