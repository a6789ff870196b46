import { BankLogin, BankLoginUnavailable } from "@opora/domain/verification/bank-login"
import { Effect, Layer } from "effect"
import { expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"
import { outsideInMemory } from "../testing/outside.ts"
import { problem } from "../testing/problem.ts"
import { signedIn } from "../testing/signed-in.ts"

const begin = "POST /api/v1/verification/bank/begin"

/** A citizen before a bank that does as told. */
const before = async (bank: BankLogin["Service"]) => {
  const outside = Layer.merge(outsideInMemory, Layer.succeed(BankLogin, bank))
  const world = await testWorld({ outside })
  return { ...world, ...(await signedIn(world)) }
}

test("503: a bank that is silent can be asked again", async () => {
  const silent = () => new BankLoginUnavailable()
  const { ask, cookie } = await before({ begin: silent, finish: silent })
  expect(await ask(begin, { cookie })).toMatchObject(problem(503, "bank-login-unavailable"))
})

test("500: what breaks on our side says so and nothing more, and the log does not say whose it was", async () => {
  const broken = () => Effect.die(new Error("no mapping for Анна, anna@example.org"))
  const { ask, cookie, world, logged } = await before({ begin: broken, finish: broken })
  const answer = await ask(begin, { cookie })
  expect(answer).toMatchObject(problem(500, "internal"))
  expect(JSON.stringify(answer.body)).not.toMatch(/mapping|Анна/)
  world.log.flush()
  expect(logged.join("")).not.toMatch(/Анна|anna@/)
})
