import { describe, expect, test } from "vitest"
import { runJobs } from "../testing/jobs.ts"
import { problem } from "../testing/problem.ts"
import { told, verifying } from "../testing/verifying.ts"

const submit = "POST /api/v1/verification/identity-cases"
const answering = "POST /api/v1/verification/identity-cases/answer"

/** Anna at the standard level, all sections filled in, three scans uploaded. */
const ready = async () => {
  const api = await verifying()
  const anna = await api.citizen()
  await anna.fillAll()
  await anna.link()
  return { api, anna, scans: await anna.uploadAll() }
}

/** The check lies before the operator who has taken it. */
const inHand = async () => {
  const { api, anna, scans } = await ready()
  const { body } = await anna.ask(submit, { body: scans })
  await runJobs(api.runtime, "CheckIdentityCase")
  const olga = await api.atDesk("olga")
  await olga.signIn()
  const at = `/api/v1/desk/identity-cases/${body.id}`
  await olga.ask(`POST ${at}/take`)
  return { api, anna, scans, olga, at }
}

const standing = async (citizen: Awaited<ReturnType<typeof ready>>["anna"]) =>
  (await citizen.ask("GET /api/v1/verification")).body

describe("an operator's decision", () => {
  test("approved: the level is verified, and proven again it need not be", async () => {
    const { anna, scans, olga, at } = await inHand()
    expect((await standing(anna)).identityCase.status).toBe("taken")
    expect(await olga.ask(`POST ${at}/approve`)).toMatchObject({
      status: 200,
      body: { status: "approved" }
    })
    expect(await standing(anna)).toMatchObject({
      level: "verified",
      evidence: [{ method: "bank" }, { method: "scans", expiresAt: "2035-07-11T21:00:00.000Z" }]
    })
    expect(await anna.ask(submit, { body: scans })).toMatchObject(problem(409, "identity-proven"))
    expect((await olga.ask(`POST ${at}/approve`)).status).toBe(200)
  })

  test("409: another account has proven to be this person", async () => {
    const { api, anna, olga, at } = await inHand()
    await olga.ask(`POST ${at}/approve`)
    const [link] = (await standing(anna)).links
    await anna.ask(`DELETE /api/v1/verification/bank/links/${link.id}`)

    const double = await api.citizen()
    await double.fillAll()
    await double.link()
    const { body } = await double.ask(submit, { body: await double.uploadAll() })
    await runJobs(api.runtime, "CheckIdentityCase")
    const second = `/api/v1/desk/identity-cases/${body.id}`
    await olga.ask(`POST ${second}/take`)
    const refused = await olga.ask(`POST ${second}/approve`)
    expect(refused).toMatchObject(problem(409, "another-verified-account"))
    expect((await standing(double)).level).toBe("standard")
  })

  test("a changed name drops to the standard level, until it is checked again", async () => {
    const { anna, olga, at } = await inHand()
    await olga.ask(`POST ${at}/approve`)
    const headers = { confirmation: await anna.confirmed({ section: "name" }) }
    const value = { ...told.name, family: "Иванова" }
    const body = { section: "name", value, version: 1 }
    expect((await anna.ask("PUT /api/v1/profile/sections", { body, headers })).status).toBe(200)
    expect(await standing(anna)).toMatchObject({
      level: "standard",
      steps: { verified: ["scans"] }
    })
  })

  test("refused: the citizen reads the reason, and may try again", async () => {
    const { anna, olga, at } = await inHand()
    const refusal = { reason: "unreadable", comment: "Паспорт снят с бликом" }
    expect((await olga.ask(`POST ${at}/refuse`, { body: refusal })).status).toBe(200)
    expect((await standing(anna)).identityCase).toMatchObject({ status: "refused", ...refusal })
    const again = await anna.ask(submit, { body: await anna.uploadAll() })
    expect(again).toMatchObject({ status: 201, body: { status: "checking" } })
  })

  test("more wanted: exactly those scans come anew, and it waits again", async () => {
    const { api, anna, scans, olga, at } = await inHand()
    const body = { wanted: ["selfie"], comment: "Лицо в тени" }
    expect((await olga.ask(`POST ${at}/ask-for-scans`, { body })).status).toBe(200)
    expect((await standing(anna)).identityCase).toMatchObject({ status: "wanted", ...body })
    expect(await anna.ask(answering, { body: scans })).toMatchObject(
      problem(409, "identity-case-refused")
    )
    const selfie = (await anna.upload("selfie")).body.id
    const answer = await anna.ask(answering, { body: { ...scans, selfie } })
    expect(answer).toMatchObject({ status: 200, body: { status: "waiting" } })
    const petr = await api.atDesk("petr")
    await petr.signIn()
    expect((await petr.ask(`POST ${at}/take`)).status).toBe(200)
  })

  test("409: another account has proven to be this person", async () => {
    const { api, olga, at } = await inHand()
    await olga.ask(`POST ${at}/approve`)
    const twin = await api.citizen()
    await twin.fillAll()
    expect((await twin.link()).status).toBe(409)
  })

  test("404: there is no check to answer", async () => {
    const anna = await (await verifying()).citizen()
    const answer = await anna.ask(answering, { body: await anna.uploadAll() })
    expect(answer).toMatchObject(problem(404, "identity-case-not-found"))
  })
})
