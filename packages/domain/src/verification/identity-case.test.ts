import { Result } from "effect"
import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { byOffice } from "../journal/actor.ts"
import { instantOf } from "../shared/instant.ts"
import { ClerkId } from "../staff/role.ts"
import { decide, type IdentityCaseCommand } from "./identity-case-commands.ts"
import { evolve, type IdentityCaseEvent } from "./identity-case-events.ts"
import { type IdentityCase, IdentityCaseId, isOpen } from "./identity-case.ts"
import { ScanSet } from "./scan.ts"

const [olga, petr] = [1, 2].map((n) => v.parse(ClerkId, `00000000-0000-4000-8000-00000000000${n}`))
const scanSets = ["a", "b"].map((x) => {
  const id = `${x.repeat(8)}-0000-4000-8000-000000000000`
  return v.parse(ScanSet, { passport: id, snils: id, selfie: id })
})
const [scans] = scanSets
if (!olga || !petr || !scans) throw new Error("the world is incomplete")

const submitted: IdentityCase = {
  status: "checking",
  id: v.parse(IdentityCaseId, "00000000-0000-4000-8000-0000000000ff"),
  submittedAt: instantOf(0),
  dueBy: instantOf(1),
  scans
}

// Two operators and two sets of scans: a world small enough for commands to meet.
const operator = fc.constantFrom(olga, petr)
const asked = { at: fc.constantFrom(1, 2).map(instantOf), by: fc.constant(byOffice("portal")) }
const comment = fc.constantFrom("Снимок смазан", "Нет подписи")
const command: fc.Arbitrary<IdentityCaseCommand> = fc.oneof(
  fc.record({ ...asked, type: fc.constant("NoteFindings"), findings: fc.constant([]) }),
  fc.record({ ...asked, type: fc.constantFrom("Take", "Return", "Approve"), operator }),
  fc.record({ ...asked, type: fc.constant("HandOver"), operator, to: operator }),
  fc.record({
    ...asked,
    type: fc.constant("AskForMore"),
    operator,
    wanted: fc.constantFrom(["selfie"], ["passport", "snils"]),
    comment
  }),
  fc.record({
    ...asked,
    type: fc.constant("Answer"),
    scans: fc.constantFrom(...scanSets),
    dueBy: asked.at
  }),
  fc.record({
    ...asked,
    type: fc.constant("Refuse"),
    operator,
    reason: fc.constant("unreadable"),
    comment
  })
)
const commands = fc.array(command, { maxLength: 14 })

type Told = { readonly kept: IdentityCase; readonly events: ReadonlyArray<IdentityCaseEvent> }

/** Give the case each command in turn, and tell what came of them. */
const play = (given: ReadonlyArray<IdentityCaseCommand>): Told =>
  given.reduce<Told>(
    ({ kept, events }, next) => {
      const decided = Result.getOrElse(decide(next, kept), () => [])
      return { kept: decided.reduce(evolve, kept), events: [...events, ...decided] }
    },
    { kept: submitted, events: [] }
  )

const always = (promise: (given: ReadonlyArray<IdentityCaseCommand>) => void) =>
  fc.assert(
    fc.property(commands, (given) => {
      promise(given)
    }),
    { numRuns: 1000 }
  )

describe("an identity check", () => {
  test("is decided at most once, and stays decided", () =>
    always((given) => {
      const { events, kept } = play(given)
      const end = events.findIndex(({ type }) => /^Identity(Confirmed|Refused)$/.test(type))
      expect([-1, events.length - 1]).toContain(end)
      expect(isOpen(kept)).toBe(end === -1)
    }))

  test("is decided only by the operator who has it", () =>
    always((given) => {
      let holder: string | undefined
      for (const event of play(given).events) {
        if (event.type === "IdentityCaseTaken") holder = event.operator
        if (event.type === "IdentityCaseReturned") holder = undefined
        if (event.type === "IdentityConfirmed") expect(event.operator).toBe(holder)
        if (event.type === "IdentityRefused") expect(event.operator).toBe(holder)
      }
    }))

  test("is never taken before machines have looked", () =>
    always((given) => {
      const types = play(given).events.map(({ type }) => type)
      expect(["IdentityCaseChecked", undefined]).toContain(types[0])
    }))

  test("says nothing new when a command is repeated at once", () =>
    always((given) => {
      const repeated = given.flatMap((each) => [each, each])
      expect(play(repeated)).toEqual(play(given))
    }))

  test("an answer brings every scan that was wanted anew", () =>
    always((given) => {
      let kept: IdentityCase = submitted
      for (const event of play(given).events) {
        if (event.type === "IdentityCaseAnswered" && kept.status === "wanted") {
          const { scans: before, wanted } = kept
          expect(wanted.filter((kind) => event.scans[kind] === before[kind])).toEqual([])
        }
        kept = evolve(kept, event)
      }
    }))

  test("is driven into every state by such commands", () => {
    const states = fc
      .sample(commands, { numRuns: 2000, seed: 7 })
      .map((given) => play(given).kept.status)
    const all = ["checking", "waiting", "taken", "wanted", "approved", "refused"]
    expect(new Set(states)).toEqual(new Set(all))
  })
})
