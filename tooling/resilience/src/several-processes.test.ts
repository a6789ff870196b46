import { afterAll, beforeAll, expect, test } from "vitest"
import { registered, verified } from "./citizen.ts"
import { clerkOf } from "./clerk.ts"
import { freshPostgres, type Kept, keptBy } from "./database.ts"
import { allCarriedOut, promisedTo, receivedBy } from "./deliveries.ts"
import { eventually } from "./inbox.ts"
import { contradictionsIn, forgottenIn } from "./invariants.ts"
import { listen } from "./news.ts"
import { draftPassport, dutyOf, payAtBank, repeat, standing, submit } from "./passport.ts"
import { openPortal, type Portal } from "./portal.ts"
import { callbackOf, keepSilent } from "./provider.ts"

let portal: Portal
let kept: Kept
const fifty = Array.from({ length: 50 }, (_, nth) => nth)

beforeAll(async () => {
  portal = await openPortal(await freshPostgres())
  // Both find an empty database, and neither a key: whoever comes first makes them.
  await Promise.all([portal.start(0), portal.start(1)])
  kept = keptBy(portal)
})
afterAll(async () => {
  await kept.dispose()
  await portal.close()
})

test("whoever signs in at one process is known to the other, and signed out of both", async () => {
  const boris = await registered(portal)
  expect(await boris.askOf(1, "GET /api/v1/accounts/session")).toMatchObject({ status: 200 })
  expect(await boris.askOf(1, "DELETE /api/v1/accounts/session")).toMatchObject({ status: 204 })
  expect(await boris.askOf(0, "GET /api/v1/accounts/session")).toMatchObject({ status: 401 })
})

test("what one process writes is heard at the other", async () => {
  const boris = await registered(portal)
  const { heard, close } = await listen(portal, boris, 1)
  const body = { section: "birthDate", value: "1990-04-12", version: 0 }
  const changed = await boris.askOf(0, "PUT /api/v1/profile/sections", { body })
  expect(changed.status).toBe(200)
  const news = await eventually(async () => heard.find(({ subject }) => subject === "profile"))
  expect(news).toEqual({ type: "ProfileSectionFilled", subject: "profile" })
  close()
})

test("fifty sends of one draft at both make one application", async () => {
  const anna = await verified(portal, kept)
  const id = await draftPassport(anna)
  const tokens = [0, 1, 0, 1].map((nth) =>
    anna.confirm("applications.submit", { applicationId: id, version: 1 }, nth)
  )
  const headers = await Promise.all(tokens)
  const sent = await Promise.all(
    fifty.map((nth) =>
      anna.askOf(nth % 2, `POST /api/v1/applications/${id}/submit`, {
        headers: headers[nth % 4] ?? {},
        body: { version: 1 }
      })
    )
  )
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(sent.map(({ body }) => body.number)).size).toBe(1)
  expect(await contradictionsIn(kept)).toEqual([])
})

test("fifty payments and fifty callbacks at both settle once, and each thing is told once", async () => {
  const anna = await verified(portal, kept)
  const clerk = await clerkOf(portal, kept, "mvd")
  const id = await draftPassport(anna)
  const { body: receipt } = await submit(anna, id)
  const duty = await dutyOf(anna, id)

  const started = await Promise.all(
    fifty.map((nth) => duty.start(`key-of-payment-${nth % 5}`, nth % 2))
  )
  const paid = started.filter(({ status }) => status === 201)
  expect(new Set(paid.map(({ body }) => body.paymentId)).size).toBe(1)
  const rest = started.filter(({ status }) => status !== 201).map(({ status }) => status)
  expect(rest.filter((status) => status !== 409)).toEqual([])

  const { paymentId, payAt } = paid[0]?.body ?? {}
  await keepSilent(portal, 1)
  await payAtBank(payAt)
  const callback = await callbackOf(portal, paymentId)
  const heard = await Promise.all(fifty.map((nth) => repeat(portal, nth % 2, callback)))
  expect(new Set(heard.map(({ status }) => status))).toEqual(new Set([204]))

  await standing(anna, id, "accepted")
  await clerk.move(receipt.number, {
    do: "take",
    version: (await clerk.open(receipt.number)).version
  })
  const { version } = await clerk.open(receipt.number)
  const approved = await Promise.all(
    fifty.map(() => clerk.move(receipt.number, { do: "approve", version }))
  )
  expect(approved.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
  await eventually(async () => {
    const { body } = await anna.ask(`GET /api/v1/applications/${id}`)
    return body.sent.result
  })
  await allCarriedOut(kept)
  expect(await forgottenIn(kept)).toEqual([])
  expect(await contradictionsIn(kept)).toEqual([])
  const { citizenId } = (await anna.ask("GET /api/v1/accounts/session")).body
  const addressee = { id: citizenId, sms: anna.phone, email: anna.person.email }
  expect(await receivedBy(portal, addressee)).toEqual(await promisedTo(kept, addressee))
})
