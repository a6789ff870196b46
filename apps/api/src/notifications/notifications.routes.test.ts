import type { SignedIn } from "@opora/domain/accounts/current-citizen"
import { Delivery } from "@opora/domain/notifications/delivery"
import { Notice } from "@opora/domain/notifications/notice"
import { Deliveries, Notices } from "@opora/domain/notifications/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { afterAll, describe, expect, test } from "vitest"
import { worldOf } from "../testing/api.ts"

const feed = "/api/v1/notifications"
const anna = someone()
const boris = someone()
const busy = someone()
const citizens: Record<string, SignedIn> = { anna, boris, busy }
const { ask, runtime, dispose } = await worldOf({ citizens })
afterAll(dispose)

const today = Date.now()
const notice = (id: number, kind: string, daysAgo = 0) =>
  v.parse(Notice, {
    id,
    at: instantOf(today - daysAgo * 86_400_000),
    kind,
    subject: "application/1",
    details: { number: "77-000001" }
  })

const tell = ({ id }: SignedIn, ...notices: ReadonlyArray<Notice>) =>
  runtime.runPromise(
    Notices.use((port) => Effect.forEach(notices, (each) => port.add(id, each), { discard: true }))
  )

/** A citizen with a fresh feed of three. */
const withFeed = async () => {
  const name = crypto.randomUUID()
  const citizen = someone()
  citizens[name] = citizen
  await tell(
    citizen,
    notice(1, "new-device", 30),
    notice(2, "charge-raised", 3),
    notice(3, "application-approved")
  )
  return { cookie: name }
}

const idsOf = (body: { readonly items: ReadonlyArray<{ readonly id: number }> }) =>
  body.items.map(({ id }) => id)

const problem = (status: number, type: string) => ({
  status,
  type: "application/problem+json",
  body: { status, type: `urn:opora:problem:${type}` }
})

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

  test.each([
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

describe("GET /notifications/unread", () => {
  test("200: the badge", async () => {
    const citizen = await withFeed()
    expect(await ask(`GET ${feed}/unread`, citizen)).toMatchObject({ body: { unread: 3 } })
    await ask(`POST ${feed}/1/read`, citizen)
    expect(await ask(`GET ${feed}/unread`, citizen)).toMatchObject({ body: { unread: 2 } })
  })
})

describe("POST /notifications/{id}/read", () => {
  test("204: reads it, and reads it again", async () => {
    const citizen = await withFeed()
    for (let times = 0; times < 2; times++) {
      expect(await ask(`POST ${feed}/2/read`, citizen)).toMatchObject({ status: 204 })
    }
  })

  test("404: another citizen's is not there", async () => {
    await tell(boris, notice(1, "new-device"))
    const answer = await ask(`POST ${feed}/1/read`, { cookie: "anna" })
    expect(answer).toMatchObject(problem(404, "notice-not-found"))
  })
})

describe("POST /notifications/read", () => {
  test("204: reads all up to the newest that was seen, and leaves what came since", async () => {
    const citizen = await withFeed()
    const answer = await ask(`POST ${feed}/read`, { ...citizen, body: { upTo: 2 } })
    expect(answer).toMatchObject({ status: 204 })
    expect(idsOf((await ask(`GET ${feed}?unread=true`, citizen)).body)).toEqual([3])
  })

  test("400: wants a whole number", async () => {
    const answer = await ask(`POST ${feed}/read`, { cookie: "anna", body: { upTo: "all" } })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })
})

describe("DELETE /notifications/{id}", () => {
  test("204, then 404: it is gone", async () => {
    const citizen = await withFeed()
    expect(await ask(`DELETE ${feed}/2`, citizen)).toMatchObject({ status: 204 })
    expect(idsOf((await ask(`GET ${feed}`, citizen)).body)).toEqual([3, 1])
    expect(await ask(`DELETE ${feed}/2`, citizen)).toMatchObject(problem(404, "notice-not-found"))
  })
})

describe("GET /notifications/deliveries", () => {
  test("200: what was sent where, and whether it arrived", async () => {
    const sent = v.parse(Delivery, {
      noticeId: 1,
      kind: "new-device",
      channel: "sms",
      to: "+7 ••• •••-••-01",
      status: "sent",
      tries: 1,
      at: instantOf(today)
    })
    await runtime.runPromise(
      Effect.gen(function* () {
        const { take, note } = yield* Deliveries
        yield* take(anna.id, sent, instantOf(0))
        yield* note(anna.id, sent, "sent", sent.at)
      })
    )
    const { body } = await ask(`GET ${feed}/deliveries`, { cookie: "anna" })
    expect(body).toEqual({ items: [sent] })
  })
})
