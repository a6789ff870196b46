import { describe, expect, test } from "vitest"
import { runJobs } from "../testing/jobs.ts"
import { problem } from "../testing/problem.ts"
import { told, verifying } from "../testing/verifying.ts"

/** A check in the queue, and two operators at the desk. */
const queued = async () => {
  const api = await verifying()
  const anna = await api.citizen()
  await anna.fillAll()
  await anna.link()
  const { body } = await anna.ask("POST /api/v1/verification/identity-cases", {
    body: await anna.uploadAll()
  })
  const [olga, petr] = [await api.atDesk("olga"), await api.atDesk("petr")]
  for (const operator of [olga, petr]) await operator.signIn()
  const at = `/api/v1/desk/identity-cases/${body.id}`
  const queue = async () => (await olga.ask("GET /api/v1/desk/queue")).body.items
  const check = () => runJobs(api.runtime, "CheckIdentityCase")
  return { api, anna, olga, petr, id: body.id, at, queue, check }
}

describe("the queue of identity checks", () => {
  test("holds a check only after machines have looked, and names nobody", async () => {
    const { id, queue, check } = await queued()
    expect(await queue()).toEqual([])
    await check()
    const items = await queue()
    expect(items).toMatchObject([{ kind: "identity", id, taken: "nobody" }])
    expect(JSON.stringify(items)).not.toMatch(/citizen|Ёлкина/)
  })

  test("says who has what; one who takes what another has is told so", async () => {
    const { olga, petr, at, queue, check } = await queued()
    await check()
    const both = await Promise.all([olga.ask(`POST ${at}/take`), petr.ask(`POST ${at}/take`)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(["me", "colleague"]).toContain((await queue())[0].taken)
  })

  test("is counted: what is free, and what is one's own", async () => {
    const { api, olga, petr, at, check } = await queued()
    await check()
    const counts = (who: Pick<typeof olga, "ask">) => who.ask("GET /api/v1/desk/queue/counts")
    expect((await counts(olga)).body).toEqual({ nobody: 1, me: 0 })
    await olga.ask(`POST ${at}/take`)
    expect((await counts(olga)).body).toEqual({ nobody: 0, me: 1 })
    expect((await counts(petr)).body).toEqual({ nobody: 0, me: 0 })
    expect(await counts(api)).toMatchObject(problem(401, "not-signed-in"))
  })

  test("a check goes back, or to a colleague, and its decided end leaves the queue", async () => {
    const { api, olga, petr, at, queue, check } = await queued()
    await check()
    await olga.ask(`POST ${at}/take`)
    expect((await olga.ask(`POST ${at}/return`)).body.status).toBe("waiting")
    await olga.ask(`POST ${at}/take`)
    const { body } = await olga.ask("GET /api/v1/desk/colleagues")
    expect(body.colleagues).toMatchObject([{ id: petr.clerk.id, name: "petr" }])
    const handOver = (to: string) => olga.ask(`POST ${at}/hand-over`, { body: { to } })
    const helper = await api.atDesk("helper", "support")
    expect(await handOver(helper.clerk.id)).toMatchObject(problem(404, "clerk-not-found"))
    expect((await handOver(petr.clerk.id)).status).toBe(200)
    expect((await queue())[0].taken).toBe("colleague")
    expect((await petr.ask(`POST ${at}/approve`)).status).toBe(200)
    expect(await queue()).toEqual([])
  })

  test("400: a refusal needs its reason in words", async () => {
    const { olga, at, check } = await queued()
    await check()
    await olga.ask(`POST ${at}/take`)
    const answer = await olga.ask(`POST ${at}/refuse`, {
      body: { reason: "unreadable", comment: " " }
    })
    expect(answer.body.errors).toMatchObject([{ path: "comment", code: "comment.short" }])
  })
})

describe("looking at a check", () => {
  test("200: only in hand; each look stands in the citizen's journal", async () => {
    const { anna, olga, petr, at, check } = await queued()
    await check()
    expect(await olga.ask(`GET ${at}`)).toMatchObject(problem(404, "identity-case-not-found"))
    await olga.ask(`POST ${at}/take`)
    const { body } = await olga.ask(`GET ${at}`)
    expect(body).toMatchObject({ profile: told, findings: [{}, {}, { outcome: "passed" }] })
    expect(body.profile.inn).toBeUndefined()
    const scan = await olga.ask(`GET ${at}/scans/passport`)
    expect(scan).toMatchObject({ status: 200, type: "application/pdf" })
    expect(scan.headers.get("content-security-policy")).toContain("sandbox")
    expect(scan.headers.get("content-disposition")).toBe(
      "attachment; filename*=UTF-8''passport.pdf"
    )
    expect((await petr.ask(`GET ${at}`)).status).toBe(404)

    const history = await anna.ask("GET /api/v1/journal")
    const looks = history.body.items.filter((each: { type: string }) => each.type === "DataViewed")
    expect(JSON.stringify(looks)).toMatch(/"scan".*"identity"/)
  })

  test("403 and 404: for other roles, and for what is not there", async () => {
    const { api, olga, at, check } = await queued()
    await check()
    const helper = await api.atDesk("helper", "support")
    await helper.signIn()
    expect(await helper.ask(`GET ${at}`)).toMatchObject(problem(403, "role-missing"))
    const nothing = `GET /api/v1/desk/identity-cases/${crypto.randomUUID()}`
    expect(await olga.ask(nothing)).toMatchObject(problem(404, "desk-item-not-found"))
  })

  test("401: a citizen's session is none at the desk", async () => {
    const { anna, at } = await queued()
    expect(await anna.ask(`GET ${at}`)).toMatchObject(problem(401, "not-signed-in"))
  })
})
