import { describe, expect, test } from "vitest"
import { problem } from "../testing/problem.ts"
import { pdf, told, verifying } from "../testing/verifying.ts"

const submit = "POST /api/v1/verification/identity-cases"

/** Anna at the standard level, all sections filled in, three scans uploaded. */
const ready = async () => {
  const api = await verifying()
  const anna = await api.citizen()
  await anna.fillAll()
  await anna.link()
  return { api, anna, scans: await anna.uploadAll() }
}

describe("uploading a scan", () => {
  test("201: keeps it; 422: refuses what is no picture; 413: and what is too large", async () => {
    const anna = await (await verifying()).citizen()
    expect(await anna.upload("selfie")).toMatchObject({ status: 201, body: { kind: "selfie" } })
    const text = new TextEncoder().encode("just words")
    expect(await anna.upload("selfie", text)).toMatchObject({
      status: 422,
      body: { type: "urn:opora:problem:file-refused" }
    })
    const large = new Uint8Array(5 * 1024 * 1024 + 1)
    large.set(pdf)
    expect((await anna.upload("passport", large)).status).toBe(413)
    expect((await anna.upload("photo")).status).toBe(400)
  })
})

describe("asking for an identity check", () => {
  test("201: once, however often the same scans are sent", async () => {
    const { anna, scans } = await ready()
    const first = await anna.ask(submit, { body: scans })
    expect(first).toMatchObject({ status: 201, body: { status: "checking" } })
    expect((await anna.ask(submit, { body: scans })).body.id).toBe(first.body.id)
    const others = await anna.uploadAll()
    expect(await anna.ask(submit, { body: others })).toMatchObject(
      problem(409, "identity-case-under-way")
    )
  })

  test("403: the standard level comes first, and the answer says so", async () => {
    const anna = await (await verifying()).citizen()
    const answer = await anna.ask(submit, { body: await anna.uploadAll() })
    expect(answer).toMatchObject(problem(403, "level-too-low", { needs: { level: "standard" } }))
  })

  test("422: names what is missing in «Моих данных»", async () => {
    const anna = await (await verifying()).citizen()
    await anna.link()
    const answer = await anna.ask(submit, { body: await anna.uploadAll() })
    expect(answer).toMatchObject(problem(422, "profile-refused"))
    expect(answer.body.errors).toMatchObject([{ path: "passport", code: "required" }])
  })

  test("422: another's scan, or one of another kind, is not found", async () => {
    const { api, anna, scans } = await ready()
    const boris = await (await api.citizen()).uploadAll()
    for (const wrong of [boris.selfie, scans.snils]) {
      const answer = await anna.ask(submit, { body: { ...scans, selfie: wrong } })
      expect(answer).toMatchObject(problem(422, "scan-not-found"))
    }
  })

  test("409: what is before an operator can't be changed meanwhile", async () => {
    const { anna, scans } = await ready()
    await anna.ask(submit, { body: scans })
    const headers = { confirmation: await anna.confirmed({ section: "name" }) }
    const value = { ...told.name, family: "Иванова" }
    const body = { section: "name", value, version: 1 }
    const answer = await anna.ask("PUT /api/v1/profile/sections", { body, headers })
    expect(answer).toMatchObject(problem(409, "section-under-check"))
  })
})
