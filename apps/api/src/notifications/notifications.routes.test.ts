import { Delivery } from "@opora/domain/notifications/delivery"
import { Deliveries } from "@opora/domain/notifications/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { afterAll, describe, expect, test } from "vitest"
import { feed, idsOf, notice, problem, today, worldWithFeeds } from "../testing/feed.ts"

const anna = someone()
const boris = someone()
const { ask, tell, withFeed, runtime, dispose } = await worldWithFeeds({ anna, boris })
afterAll(dispose)

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
  test("200: what was sent where, and what became of it", async () => {
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
