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

describe("PUT /profile/sections, an address", () => {
  const street = { id: "s1", text: "Москва, улица Арбат" }
  const directory = () => ({
    addresses: [
      { ...street, level: "street" },
      { id: "h1", text: "Москва, улица Арбат, д. 1", level: "house" }
    ]
  })

  test("422: a street is not where anybody lives, and the field says so", async () => {
    const anna = await (await verifying({ registries: { address: directory } })).citizen()
    expect(await anna.fill("address", { ...street, flat: "5" })).toMatchObject(
      problem(422, "profile-refused", {
        errors: [{ path: "value.id", code: "address.choose", message: "Выберите дом из подсказок" }]
      })
    )
    expect((await anna.ask("GET /api/v1/profile")).body.sections).toEqual([])
    const house = { id: "h1", text: "Москва, улица Арбат, д. 1" }
    expect((await anna.fill("address", house)).status).toBe(200)
  })

  test("200: while the directory is away nothing is said against an address", async () => {
    const anna = await (await verifying({ registries: {} })).citizen()
    expect((await anna.fill("address", street)).status).toBe(200)
  })
})
