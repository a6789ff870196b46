import { allEnds } from "@opora/domain/journal/checkpoint"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { problem } from "../testing/problem.ts"
import { verifying } from "../testing/verifying.ts"

const journal = "GET /api/v1/desk/staff-journal"
const wrong = { password: "Не-тот-пароль-1" }

/** Olga works at the desk, and Avdotya watches over it. */
const watched = async () => {
  const api = await verifying()
  const olga = await api.atDesk("olga")
  const avdotya = await api.atDesk("avdotya", "auditor")
  const read = async () => (await avdotya.ask(journal)).body.items
  return { api, olga, avdotya, read }
}

const eventsOf = (items: ReadonlyArray<{ readonly type: string }>) => items.map(({ type }) => type)

test("200: tells who came, who was refused and who left, newest first", async () => {
  const { olga, avdotya, read } = await watched()
  await olga.signIn(wrong)
  await olga.signIn({ login: "secret-typed-in-the-wrong-place" })
  await olga.signIn()
  await olga.ask("DELETE /api/v1/desk/session")
  await avdotya.signIn()
  const items = await read()
  expect(eventsOf(items)).toEqual([
    "DeskSignedIn",
    "DeskSignedOut",
    "DeskSignedIn",
    "DeskSignInRefused",
    "DeskSignInRefused"
  ])
  const clerk = { id: olga.clerk.id, name: "olga" }
  expect(items.slice(1)).toMatchObject([
    { seq: 4, clerk },
    { seq: 3, clerk, device: expect.any(String), address: "127.0.0.•" },
    { seq: 2 },
    { seq: 1, clerk }
  ])
  expect(items[3]).not.toHaveProperty("clerk")
  expect(JSON.stringify(items)).not.toContain("secret")
})

test("200: who is held back is told once, however long they knock", async () => {
  const { olga, avdotya, read } = await watched()
  for (let tries = 0; tries < 12; tries++) await olga.signIn(wrong)
  await avdotya.signIn()
  const events = eventsOf(await read())
  expect(events.filter((event) => event === "DeskSignInHeldBack")).toHaveLength(1)
  expect(events.filter((event) => event === "DeskSignInRefused")).toHaveLength(6)
})

test("200: page by page", async () => {
  const { olga, avdotya } = await watched()
  await olga.signIn(wrong)
  await avdotya.signIn()
  const first = await avdotya.ask(`${journal}?limit=1`)
  expect(first.body).toMatchObject({ items: [{ seq: 2 }], next: "2" })
  const second = await avdotya.ask(`${journal}?limit=1&after=2`)
  expect(second.body).toMatchObject({ items: [{ seq: 1 }] })
  expect(second.body).not.toHaveProperty("next")
})

test("200: of one kind alone, and 400 where there is no such kind", async () => {
  const { olga, avdotya } = await watched()
  await olga.signIn(wrong)
  await olga.signIn()
  await avdotya.signIn()
  const refused = await avdotya.ask(`${journal}?type=DeskSignInRefused`)
  expect(eventsOf(refused.body.items)).toEqual(["DeskSignInRefused"])
  expect(await avdotya.ask(`${journal}?type=Nothing`)).toMatchObject(
    problem(400, "invalid-request")
  )
})

test("it is a chain among the chains that are checked and noted outside", async () => {
  const { api, olga } = await watched()
  await olga.signIn(wrong)
  await olga.signIn()
  const checked = Effect.flatMap(
    allEnds,
    Effect.forEach(({ citizenId }) => verifyJournal(citizenId))
  )
  expect(await api.runtime.runPromise(checked)).toEqual([2])
})

test("403: for those who watch over the desk alone", async () => {
  const { olga } = await watched()
  await olga.signIn()
  expect(await olga.ask(journal)).toMatchObject(problem(403, "role-missing"))
})

test("401: not for nobody", async () => {
  const { api } = await watched()
  expect(await api.ask(journal)).toMatchObject(problem(401, "not-signed-in"))
})
