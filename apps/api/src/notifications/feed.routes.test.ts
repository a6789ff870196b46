import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { afterAll, describe, expect, test } from "vitest"
import { feed, idsOf, notice, problem, today, worldWithFeeds } from "../testing/feed.ts"

const anna = someone()
const busy = someone()
const { ask, tell, withFeed, dispose } = await worldWithFeeds({ anna, busy })
afterAll(dispose)

describe("GET /notifications", () => {
  test("200: the feed, newest first", async () => {
    const { status, body } = await ask(`GET ${feed}`, await withFeed())
    expect(status).toBe(200)
    expect(idsOf(body)).toEqual([3, 2, 1])
    expect(body.items[0]).toEqual({
      id: 3,
      at: instantOf(today),
      kind: "application-approved",
      subject: "application/1",
      details: { number: "77-000001" }
    })
  })

  test("200: only what the filters let through", async () => {
    const citizen = await withFeed()
    await ask(`POST ${feed}/3/read`, citizen)
    const filtered = async (query: string) =>
      idsOf((await ask(`GET ${feed}?${query}`, citizen)).body)
    expect(await filtered("unread=true")).toEqual([2, 1])
    expect(await filtered("days=7")).toEqual([3, 2])
    expect(await filtered("topic=payments")).toEqual([2])
    expect(await filtered("unread=true&days=7&topic=security")).toEqual([])
  })

  test("200: page by page, until there is no next", async () => {
    const many = Array.from({ length: 31 }, (_, index) => notice(index + 1, "charge-raised"))
    await tell(busy, ...many)
    const first = await ask(`GET ${feed}`, { cookie: "busy" })
    expect(first.body.items).toHaveLength(30)
    const second = await ask(`GET ${feed}?after=${first.body.next}`, { cookie: "busy" })
    expect(idsOf(second.body)).toEqual([1])
    expect(second.body).not.toHaveProperty("next")
  })

  test("200: pages as long as wanted", async () => {
    const citizen = await withFeed()
    const first = await ask(`GET ${feed}?limit=2`, citizen)
    expect(idsOf(first.body)).toEqual([3, 2])
    const { body } = await ask(`GET ${feed}?limit=2&after=${first.body.next}`, citizen)
    expect(idsOf(body)).toEqual([1])
  })

  test.each([
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["topic=gossip", "topic"],
    ["days=week", "days"],
    ["after=1;drop", "after"],
    ["unread=maybe", "unread"],
    ["colour=red", "colour"]
  ])("400: names what is wrong in the query: %s", async (query, path) => {
    const answer = await ask(`GET ${feed}?${query}`, { cookie: "anna" })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
    expect(answer.body.errors).toMatchObject([{ path }])
  })
})
