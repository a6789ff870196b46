import { expect, layer } from "@effect/vitest"
import { newToken } from "@opora/domain/accounts/token"
import { instantOf } from "@opora/domain/shared/instant"
import { BankLinkId } from "@opora/domain/verification/bank-link"
import { BankLinks, type BankVisit } from "@opora/domain/verification/bank-links"
import { EvidenceId } from "@opora/domain/verification/evidence"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { registered } from "../testing/citizens.ts"
import { databases } from "../testing/worlds.ts"

const visit: BankVisit = {
  status: "back",
  issuer: "https://bank.example",
  subject: "гульнара-1",
  claims: { family: "Хабибуллина", given: "Гульнара" }
}
const [soon, at, later] = [2000, 1000, 3000].map(instantOf)
if (!soon || !at || !later) throw new Error("no time")

const linkOf = () => ({
  id: v.parse(BankLinkId, crypto.randomUUID()),
  issuer: "https://bank.example",
  linkedAt: at,
  evidenceId: v.parse(EvidenceId, crypto.randomUUID())
})

/** A visit begun by a citizen, and the key to it. */
const begun = Effect.gen(function* () {
  const { id: citizenId, sessionId } = yield* registered
  const key = { citizenId, sessionId, tokenHash: (yield* newToken).hash }
  yield* (yield* BankLinks).begin(key, visit, soon)
  return key
})

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`BankLinks in ${name}`, (it) => {
    it.effect("a visit is used once, however many reach for it at once", () =>
      Effect.gen(function* () {
        const links = yield* BankLinks
        const key = yield* begun
        expect(yield* links.look(key, at)).toEqual(visit)
        const fifty = Array.from({ length: 50 }, () => Effect.result(links.take(key, at)))
        const outcomes = yield* Effect.all(fifty, { concurrency: "unbounded" })
        expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
      })
    )

    it.effect("a visit is one browser's, one session's, one citizen's, and has its end", () =>
      Effect.gen(function* () {
        const links = yield* BankLinks
        const key = yield* begun
        const other = yield* begun
        const strangers = [
          { ...key, tokenHash: other.tokenHash },
          { ...key, sessionId: other.sessionId },
          { ...key, citizenId: other.citizenId }
        ]
        for (const stranger of strangers) {
          expect((yield* Effect.flip(links.look(stranger, at)))._tag).toBe("BankVisitNotFound")
          expect((yield* Effect.flip(links.take(stranger, at)))._tag).toBe("BankVisitNotFound")
        }
        expect((yield* Effect.flip(links.look(key, later)))._tag).toBe("BankVisitNotFound")
        expect((yield* Effect.flip(links.take(key, later)))._tag).toBe("BankVisitNotFound")
      })
    )

    it.effect("one bank account is linked to one account, of fifty that try at once", () =>
      Effect.gen(function* () {
        const links = yield* BankLinks
        const link = Effect.gen(function* () {
          const { id } = yield* registered
          yield* links.link(id, linkOf(), "one-customer")
          return id
        })
        const outcomes = yield* Effect.all(
          Array.from({ length: 50 }, () => Effect.result(link)),
          { concurrency: "unbounded" }
        )
        const linked = outcomes.flatMap((each) => (each._tag === "Success" ? [each.success] : []))
        expect(linked).toHaveLength(1)
        const [owner] = linked
        if (!owner) return
        const [kept] = yield* links.ofCitizen(owner)
        if (!kept) return yield* Effect.die("the link was not kept")
        expect(yield* links.unlink(owner, kept.id)).toEqual(kept)
        expect((yield* Effect.flip(links.unlink(owner, kept.id)))._tag).toBe("BankLinkNotFound")
        yield* link
      })
    )

    it.effect("what the bank told is kept closed", () =>
      Effect.gen(function* () {
        yield* begun
        const sql = yield* SqlClient.SqlClient
        const rows = yield* sql`select * from bank_visits`
        expect(JSON.stringify(rows)).not.toMatch(/Хабибуллина|гульнара/)
      })
    )
  })
}
