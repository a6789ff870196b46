import { expect, layer } from "@effect/vitest"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { contactOf } from "@opora/domain/accounts/contact"
import { OneTimeCodeId } from "@opora/domain/accounts/one-time-code"
import { OneTimeCodes } from "@opora/domain/accounts/one-time-codes"
import { instantOf } from "@opora/domain/shared/instant"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const at = instantOf(0)
const contact = v.parse(
  v.object({ kind: v.literal("phone"), value: v.any() }),
  contactOf("+79120000001")
)

const newWanted = () => ({
  id: v.parse(OneTimeCodeId, crypto.randomUUID()),
  citizenId: v.parse(CitizenId, crypto.randomUUID()),
  flowId: crypto.randomUUID(),
  purpose: "registration" as const,
  contact,
  locale: "ru" as const,
  expiresAt: instantOf(300_000)
})

/** A code under way, and what the citizen reads in the message. */
const issued = Effect.gen(function* () {
  const codes = yield* OneTimeCodes
  const wanted = newWanted()
  yield* codes.issue(wanted)
  const letter = yield* codes.letter(wanted.citizenId, wanted.id, at)
  return { codes, wanted, code: letter?.code ?? "" }
})

const wrong = (code: string) => (code === "000000" ? "111111" : "000000")

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`one-time codes in ${name}`, (it) => {
    it.effect("are six digits, told to their contact, and right once", () =>
      Effect.gen(function* () {
        const { codes, wanted, code } = yield* issued
        expect(code).toMatch(/^\d{6}$/)
        expect(yield* codes.check(wanted, code, at)).toEqual({ contact })
        expect((yield* Effect.flip(codes.check(wanted, code, at)))._tag).toBe("CodeSpent")
        expect(yield* codes.letter(wanted.citizenId, wanted.id, at)).toBeUndefined()
      })
    )

    it.effect("bear three wrong tries, of fifty at once three comparisons", () =>
      Effect.gen(function* () {
        const { codes, wanted, code } = yield* issued
        const guess = Effect.flip(codes.check(wanted, wrong(code), at))
        const refusals = yield* Effect.all(
          Array.from({ length: 50 }, () => guess),
          {
            concurrency: "unbounded"
          }
        )
        const compared = refusals.flatMap((refusal) =>
          refusal._tag === "CodeWrong" ? [refusal.left] : []
        )
        expect(compared.toSorted((a, b) => a - b)).toEqual([0, 1, 2])
        expect((yield* Effect.flip(codes.check(wanted, code, at)))._tag).toBe("CodeSpent")
      })
    )

    it.effect("let one in when two show the right one at once", () =>
      Effect.gen(function* () {
        const { codes, wanted, code } = yield* issued
        const shown = Effect.option(codes.check(wanted, code, at))
        const outcomes = yield* Effect.all([shown, shown], { concurrency: "unbounded" })
        expect(outcomes.filter(({ _tag }) => _tag === "Some")).toHaveLength(1)
      })
    )

    it.effect(
      "stay good when tried for a flow that ends them, and bear three tries there too",
      () =>
        Effect.gen(function* () {
          const { codes, wanted, code } = yield* issued
          const tried = codes.tryFor(wanted, code, at)
          expect(yield* tried).toEqual({ contact })
          expect(yield* tried).toEqual({ contact })
          const wronged = yield* Effect.flip(codes.tryFor(wanted, wrong(code), at))
          expect(wronged).toMatchObject({ _tag: "CodeWrong", left: 0 })
          expect((yield* Effect.flip(tried))._tag).toBe("CodeSpent")
        })
    )

    it.effect("are good for one flow, one purpose and one citizen", () =>
      Effect.gen(function* () {
        const { codes, wanted, code } = yield* issued
        const stranger = newWanted()
        for (const other of [
          { ...wanted, flowId: stranger.flowId },
          { ...wanted, purpose: "operation" as const },
          { ...wanted, citizenId: stranger.citizenId }
        ]) {
          expect((yield* Effect.flip(codes.check(other, code, at)))._tag).toBe("CodeSpent")
        }
        expect(yield* codes.check(wanted, code, at)).toEqual({ contact })
      })
    )

    it.effect("die of age, and of a younger one with the same aim", () =>
      Effect.gen(function* () {
        const { codes, wanted, code } = yield* issued
        const late = codes.check(wanted, code, wanted.expiresAt)
        expect((yield* Effect.flip(late))._tag).toBe("CodeSpent")

        const again = { ...wanted, id: newWanted().id }
        yield* codes.issue(again)
        expect(yield* codes.letter(wanted.citizenId, wanted.id, at)).toBeUndefined()
        const letter = yield* codes.letter(again.citizenId, again.id, at)
        expect(yield* codes.check(wanted, letter?.code ?? "", at)).toEqual({ contact })
      })
    )

    it.effect("leave neither the code nor the contact in the table", () =>
      Effect.gen(function* () {
        const { wanted, code } = yield* issued
        const sql = yield* SqlClient.SqlClient
        const rows = yield* sql`select * from one_time_codes where flow_id = ${wanted.flowId}`
        const { id: _, flowId: __, citizenId: ___, ...rest } = rows[0] ?? {}
        expect(rows).toHaveLength(1)
        expect(JSON.stringify(rest)).not.toContain(code)
        expect(JSON.stringify(rows)).not.toContain("9120000001")
      })
    )
  })
}
