import { Result } from "effect"
import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { byOffice } from "../journal/actor.ts"
import { instantOf } from "../shared/instant.ts"
import { someone } from "../testing/samples.ts"
import { type ConsentCommand, decide } from "./consent-commands.ts"
import { evolve } from "./consent-events.ts"
import { Consent, inForce } from "./consent.ts"
import type { DataCategory } from "./data-category.ts"

const given: Consent = v.parse(Consent, {
  status: "granted",
  id: crypto.randomUUID(),
  citizenId: someone().id,
  agency: "mvd",
  data: ["name", "passport", "answers"],
  purpose: { ru: "Решить", en: "To decide" },
  subject: "application/1",
  grantedAt: instantOf(0),
  until: instantOf(3)
})

// Four categories and five moments: a world small enough for commands to meet.
const at = fc.constantFrom(1, 2, 3, 4, 5).map(instantOf)
const by = fc.constant(byOffice("portal"))
const category = fc.constantFrom<DataCategory>("name", "passport", "answers", "inn")
const data = fc.uniqueArray(category, { minLength: 1, maxLength: 4 })
const command: fc.Arbitrary<ConsentCommand> = fc.oneof(
  fc.record({ type: fc.constant("Narrow"), at, by, data }),
  fc.record({ type: fc.constantFrom("Revoke", "Expire"), at, by })
)
const commands = fc.array(command).map((all) => all.toSorted((a, b) => (a.at < b.at ? -1 : 1)))

/** Every state the consent goes through, given each command in turn. */
const play = (all: ReadonlyArray<ConsentCommand>): ReadonlyArray<Consent> => {
  const states = [given]
  for (const next of all) {
    const now = states.at(-1) ?? given
    states.push(Result.getOrElse(decide(next, now), () => []).reduce(evolve, now))
  }
  return states
}

const always = (promise: (states: ReadonlyArray<Consent>) => void) =>
  fc.assert(
    fc.property(commands, (all) => {
      promise(play(all))
    }),
    { numRuns: 500 }
  )

describe("a consent", () => {
  test("never opens more than it opened before", () =>
    always((states) => {
      states.slice(1).forEach((after, index) => {
        const before = states[index]?.data ?? []
        expect(before).toEqual(expect.arrayContaining(after.data))
      })
    }))

  test("opens nothing once it was revoked or its day has passed", () =>
    always((states) => {
      const end = states.findIndex(({ status }) => status !== "granted")
      for (const state of end < 0 ? [] : states.slice(end)) {
        expect(inForce(state, instantOf(0))).toBe(false)
        expect(state.status).toBe(states[end]?.status)
      }
      expect(inForce(given, instantOf(4))).toBe(false)
    }))

  test("says nothing new when a command is repeated at once", () =>
    fc.assert(
      fc.property(commands, (all) => {
        const once = play(all).at(-1)
        expect(play(all.flatMap((each) => [each, each])).at(-1)).toEqual(once)
      })
    ))
})
