import { expect, layer } from "@effect/vitest"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { confirmRegistration } from "@opora/domain/accounts/confirm-registration"
import { type Contact, contactOf } from "@opora/domain/accounts/contact"
import { SecondFactors } from "@opora/domain/accounts/factors/second-factors"
import { OneTimeCodeId } from "@opora/domain/accounts/one-time-code"
import { OneTimeCodes } from "@opora/domain/accounts/one-time-codes"
import { originOf } from "@opora/domain/accounts/origin"
import { passwordHashingInMemory } from "@opora/domain/accounts/password-hashing-in-memory"
import { knownPasswordsInMemory } from "@opora/domain/accounts/password/known-passwords-in-memory"
import { register } from "@opora/domain/accounts/register"
import { Sessions } from "@opora/domain/accounts/sessions"
import { signIn } from "@opora/domain/accounts/sign-in"
import { hashOf } from "@opora/domain/accounts/token"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { now } from "@opora/domain/shared/clock"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const password = "Тюльпан-7-Гроза-мост"
const compared = { times: 0 }

/** Nobody has a second factor, and every password is good. */
const around = Layer.mergeAll(
  passwordHashingInMemory(compared),
  knownPasswordsInMemory(),
  Layer.mock(SecondFactors)({ of: () => Effect.succeed([]) })
)

let numbers = 0
const newPhone = (): Contact => {
  const contact = contactOf(`+7916${String(++numbers).padStart(7, "0")}`)
  if (!contact) throw new Error("no telephone")
  return contact
}
const from = (nth: number) => originOf(`203.0.113.${nth % 250}`, `Firefox/${nth}`)

/** The code that is on its way to this flow. */
const codeOnItsWay = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql`select citizen_id, id from one_time_codes where used_at is null`
  const { citizenId, id } = v.parse(
    v.object({ citizenId: CitizenId, id: OneTimeCodeId }),
    rows.at(-1)
  )
  return { citizenId, letter: yield* (yield* OneTimeCodes).letter(citizenId, id, yield* now) }
})

/** Somebody who has asked for an account, and holds the code. */
const asked = Effect.gen(function* () {
  const contact = newPhone()
  const wanted = { contact, password, locale: "ru", origin: from(numbers) } as const
  const { flowToken } = yield* register(wanted)
  const { citizenId, letter } = yield* codeOnItsWay
  return { contact, citizenId, flow: yield* hashOf(flowToken), code: letter?.code ?? "" }
})

/** Somebody with an account. */
const anna = Effect.gen(function* () {
  const { contact, citizenId, flow, code } = yield* asked
  yield* confirmRegistration(flow, code, from(1))
  return { contact, citizenId }
})

const fifty = <A, E, R>(work: (nth: number) => Effect.Effect<A, E, R>) =>
  Effect.all(
    Array.from({ length: 50 }, (_, nth) => Effect.result(work(nth))),
    { concurrency: "unbounded" }
  )

for (const [name, world] of Object.entries(databases)) {
  layer(Layer.merge(world, around))(`signing in on ${name}`, (it) => {
    it.effect("the right code, shown fifty times at once, makes one account and one session", () =>
      Effect.gen(function* () {
        const { citizenId, flow, code } = yield* asked
        const outcomes = yield* fifty(() => confirmRegistration(flow, code, from(1)))
        expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        expect(yield* (yield* Sessions).ofCitizen(citizenId, yield* now)).toHaveLength(1)
        expect(yield* verifyJournal(citizenId)).toBe(2)
      })
    )

    it.effect("fifty passwords guessed at once are six comparisons", () =>
      Effect.gen(function* () {
        const { contact } = yield* anna
        compared.times = 0
        const guess = {
          login: contact.value,
          remember: false,
          locale: "ru",
          origin: from(9)
        } as const
        const outcomes = yield* fifty((nth) => signIn({ ...guess, password: `wrong-${nth}` }))
        expect(compared.times).toBe(6)
        expect(outcomes.every(({ _tag }) => _tag === "Failure")).toBe(true)
      })
    )

    it.effect("from everywhere at once no more than twenty of an account's are compared", () =>
      Effect.gen(function* () {
        const { contact } = yield* anna
        compared.times = 0
        const guess = { login: contact.value, remember: false, locale: "ru" } as const
        yield* fifty((nth) => signIn({ ...guess, password: "wrong", origin: from(100 + nth) }))
        expect(compared.times).toBe(20)
      })
    )

    it.effect("many sign-ins at once leave ten sessions, and the journal whole", () =>
      Effect.gen(function* () {
        const { contact, citizenId } = yield* anna
        const wanted = { login: contact.value, password, remember: true, locale: "ru" } as const
        for (let round = 0; round < 3; round++) {
          const six = Array.from({ length: 6 }, (_, nth) =>
            signIn({ ...wanted, origin: from(10 * round + nth) })
          )
          yield* Effect.all(six, { concurrency: "unbounded" })
        }
        expect(yield* (yield* Sessions).ofCitizen(citizenId, yield* now)).toHaveLength(10)
        const journal = yield* Journal
        const types = ["SessionEvicted", "SignedIn"]
        const told = yield* journal.ofCitizen(citizenId, { types, limit: 100 })
        expect(told.filter(({ type }) => type === "SignedIn")).toHaveLength(19)
        expect(told.filter(({ type }) => type === "SessionEvicted")).toHaveLength(9)
        yield* verifyJournal(citizenId)
      })
    )
  })
}
