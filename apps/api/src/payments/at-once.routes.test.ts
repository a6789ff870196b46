import { Deferred, Effect } from "effect"
import { expect, test } from "vitest"
import { openOrder, paying } from "../testing/paying.ts"
import { problem } from "../testing/problem.ts"
import { someoneIsFirst } from "../testing/someone-is-first.ts"

test("409: says that the same request is still being answered, and then answers it once", async () => {
  const asked = Deferred.makeUnsafe<void>()
  const answered = Deferred.makeUnsafe<void>()
  const { start } = await paying({
    open: ({ reference }) =>
      Deferred.succeed(asked, undefined).pipe(
        Effect.andThen(Deferred.await(answered)),
        Effect.as(openOrder(reference))
      )
  })
  const first = start()
  await Effect.runPromise(Deferred.await(asked))
  expect(await start()).toMatchObject(problem(409, "still-answering"))

  await Effect.runPromise(Deferred.succeed(answered, undefined))
  const { status, body } = await first
  expect(status).toBe(201)
  expect(await start()).toMatchObject({ status: 201, body })
})

test("409: a charge that another payment keeps changing is looked at again", async () => {
  const { start, runtime, ask, charge } = await paying()
  await someoneIsFirst(runtime, "charges")
  expect(await start()).toMatchObject(problem(409, "books-changed"))
  const { body } = await ask(`GET /api/v1/charges/${charge.id}`, { cookie: "anna" })
  expect(body).toMatchObject({ status: "raised" })
})
