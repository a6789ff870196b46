import { expect, test } from "vitest"
import { Refused } from "./refused.ts"
import { TokenTurns } from "./token-turns.ts"

const nobody = new Refused({ type: "urn:opora:problem:not-signed-in", title: "", status: 401 })

test("a question that was refused while a command turned the token is asked again", async () => {
  const turns = new TokenTurns()
  const turned = Promise.withResolvers<string>()
  let isTurned = false
  const command = turns.around(true, async () => {
    await turned.promise
    isTurned = true
    return "turned"
  })
  const question = turns.around(false, async () => {
    if (!isTurned) throw nobody
    return "answered"
  })
  turned.resolve("")
  expect(await command).toBe("turned")
  expect(await question).toBe("answered")
})

test("without a command beside it, nobody signed in is nobody signed in", async () => {
  const turns = new TokenTurns()
  let asked = 0
  const question = turns.around(false, async () => {
    asked++
    throw nobody
  })
  await expect(question).rejects.toBe(nobody)
  expect(asked).toBe(1)
})

test("another refusal is not asked again", async () => {
  const turns = new TokenTurns()
  const missing = new Refused({ type: "urn:opora:problem:not-found", title: "", status: 404 })
  const question = turns.around(false, () => Promise.reject(missing))
  await expect(question).rejects.toBe(missing)
})
