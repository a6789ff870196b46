import { describe, expect, test } from "vitest"
import { runJobs } from "../testing/jobs.ts"
import { problem } from "../testing/problem.ts"
import { told, verifying } from "../testing/verifying.ts"

const put = "PUT /api/v1/profile/sections"
const other = { ...told.name, family: "Иванова" }

describe("GET /profile", () => {
  test("200: nothing yet but the contacts", async () => {
    const anna = await (await verifying()).citizen({ contact: "+79161112233" })
    const { status, body } = await anna.ask("GET /api/v1/profile")
    expect({ status, body }).toEqual({
      status: 200,
      body: { sections: [], phones: ["+79161112233"], emails: [] }
    })
  })

  test("401: asks who you are", async () => {
    const { ask } = await verifying()
    expect(await ask("GET /api/v1/profile")).toMatchObject(problem(401, "not-signed-in"))
  })
})

describe("PUT /profile/sections", () => {
  test("200: fills in what was empty, and asks the registries", async () => {
    const api = await verifying()
    const anna = await api.citizen()
    await anna.fillAll()
    expect(await anna.fill("snils", told.snils)).toMatchObject({
      status: 200,
      body: { section: { version: 1, check: { status: "checking" } } }
    })
    await runJobs(api.runtime, "CheckProfileSection")
    const { body } = await anna.ask("GET /api/v1/profile")
    expect(body.sections).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          section: "snils",
          check: expect.objectContaining({ status: "checked" })
        }),
        expect.objectContaining({ section: "name", value: told.name })
      ])
    )
  })

  test("400: what can't be seen is no part of a passport", async () => {
    const anna = await (await verifying()).citizen()
    const passport = { ...told.passport, issuer: "ОВД района Арбат \u0000 \u202e" }
    expect((await anna.fill("passport", passport)).body.errors).toMatchObject([
      { path: "value.issuer", code: "text.characters" }
    ])
  })

  test("a registry that disagrees names the field, one that is silent is asked again", async () => {
    const disagreeing = { passport: () => ({ status: "invalid" }) }
    const api = await verifying({ registries: disagreeing })
    const anna = await api.citizen()
    await anna.fill("passport", told.passport)
    await anna.fill("address", { id: "h1", text: "Москва, Арбат, 1" })
    await runJobs(api.runtime, "CheckProfileSection").catch(() => undefined)
    const { body } = await anna.ask("GET /api/v1/profile")
    expect(body.sections).toMatchObject([
      { section: "address", check: { status: "silent" } },
      {
        section: "passport",
        check: { status: "mismatch", fields: ["passport.series", "passport.number"] }
      }
    ])
  })

  test("400: names each field and how to mend it, and repeats nothing", async () => {
    const anna = await (await verifying()).citizen()
    const wrong = await anna.fill("name", { family: "Ив4нова", given: "" })
    expect(wrong).toMatchObject(problem(400, "invalid-request"))
    expect(wrong.body.errors).toEqual(
      expect.arrayContaining([
        { path: "value.family", code: "name.digits", message: "В имени не бывает цифр" },
        expect.objectContaining({ path: "value.given", code: "name.required" })
      ])
    )
    expect(JSON.stringify(wrong)).not.toContain("Ив4нова")
    const slip = await anna.fill("snils", "11223344594")
    expect(slip.body.errors).toMatchObject([{ path: "value", code: "snils.check_digit" }])
    const unknown = await anna.fill("inn", "500100732259", { level: "verified" })
    expect(unknown.body.errors).toMatchObject([{ path: "level", code: "unknown" }])
  })

  test("422: holds the parts against each other and the calendar", async () => {
    const anna = await (await verifying()).citizen()
    await anna.fill("birthDate", told.birthDate)
    const young = { ...told.passport, issuedOn: "2003-01-01" }
    const answer = await anna.fill("passport", young)
    expect(answer).toMatchObject(problem(422, "profile-refused"))
    expect(answer.body.errors).toMatchObject([
      { path: "value.issuedOn", code: "passport.issued_before_14" }
    ])
  })

  test("403: to replace what stands must be confirmed; and for that very section", async () => {
    const anna = await (await verifying()).citizen()
    await anna.fill("name", told.name)
    const change = { body: { section: "name", value: other, version: 1 } }
    const needed = await anna.ask(put, change)
    expect(needed).toMatchObject(problem(403, "confirmation-needed"))
    const elsewhere = { confirmation: await anna.confirmed({ section: "snils" }) }
    expect((await anna.ask(put, { ...change, headers: elsewhere })).status).toBe(409)
    const headers = { confirmation: await anna.confirmed({ section: "name" }) }
    expect(await anna.ask(put, { ...change, headers })).toMatchObject({
      status: 200,
      body: { section: { version: 2, value: other } }
    })
    expect(await anna.ask(put, { ...change, headers })).toMatchObject({ status: 200 })
  })

  test("409: refuses what was typed over an older version", async () => {
    const anna = await (await verifying()).citizen()
    await anna.fill("name", told.name)
    const answer = await anna.fill("name", other)
    expect(answer).toMatchObject(problem(409, "profile-moved-on"))
  })

  test("422: another passport needs its scan", async () => {
    const anna = await (await verifying()).citizen()
    await anna.fill("passport", told.passport)
    const value = { ...told.passport, number: "654321" }
    const headers = { confirmation: await anna.confirmed({ section: "passport" }) }
    const change = { section: "passport", value, version: 1 }
    const answer = await anna.ask(put, { body: change, headers })
    expect(answer).toMatchObject(problem(422, "scan-missing"))
    const { body } = await anna.upload("passport")
    const withScan = { body: { ...change, scanId: body.id }, headers }
    expect((await anna.ask(put, withScan)).status).toBe(200)
  })
})
