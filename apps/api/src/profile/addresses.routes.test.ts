import { describe, expect, test } from "vitest"
import { problem } from "../testing/problem.ts"
import { verifying } from "../testing/verifying.ts"

describe("POST /profile/addresses", () => {
  const suggest = "POST /api/v1/profile/addresses"

  test("200: houses that fit; for two letters none", async () => {
    const anna = await (await verifying()).citizen()
    const { body } = await anna.ask(suggest, { body: { query: "москва арб" } })
    expect(body).toEqual({
      addresses: [{ id: "h1", text: "Москва, улица Арбат, д. 1", isHouse: true }]
    })
    expect((await anna.ask(suggest, { body: { query: "мо" } })).body).toEqual({ addresses: [] })
  })

  test("503: says when the directory is away", async () => {
    const anna = await (await verifying({ registries: {} })).citizen()
    const answer = await anna.ask(suggest, { body: { query: "москва" } })
    expect(answer).toMatchObject(problem(503, "registry-unavailable"))
  })
})
