import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"
import { runJobs } from "../testing/jobs.ts"

const operation = "applications.confirm-receipt"
const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })

/** Anna's application to the police, approved and its notice in her wallet: she may sign for it. */
const received = async () => {
  const world = await applying()
  const { id, number } = await world.residence()
  const moves = `POST /api/v1/desk/applications/${number}/moves`
  await world.ask(moves, { cookie: "mvd", body: { do: "take", version: 2 } })
  await world.ask(moves, { cookie: "mvd", body: { do: "approve", version: 3 } })
  await runJobs(world.runtime, "TendApplication")
  const path = `/api/v1/applications/${id}/receipt`
  const read = () => world.ask(`GET ${path}`, { cookie: "anna" })
  const { version } = (await read()).body
  const sign = async (confirmation?: string) =>
    world.ask(`POST ${path}`, {
      cookie: "anna",
      body: { version },
      headers: confirmation === undefined ? {} : { confirmation }
    })
  const confirmation = () => world.confirmed(world.anna, { applicationId: id, version }, operation)
  const now = async () =>
    (await world.ask(`GET /api/v1/applications/${id}`, { cookie: "anna" })).body
  return { ...world, id, number, path, version, read, sign, confirmation, now }
}

describe("GET /applications/:id/receipt", () => {
  test("200: what is signed for, from which office, and no clerk's name", async () => {
    const { read, number } = await received()
    const { status, body } = await read()
    expect(status).toBe(200)
    expect(body.act).toMatchObject({
      number,
      service: { en: "Registration of residence" },
      issuedBy: { ru: "Министерство внутренних дел" }
    })
    expect(JSON.stringify(body)).not.toContain("clerk")
  })

  test("409: there is nothing to sign for yet", async () => {
    const { ask, residence } = await applying()
    const { id } = await residence()
    const early = await ask(`GET /api/v1/applications/${id}/receipt`, { cookie: "anna" })
    expect(early).toMatchObject({ status: 409, body: problem("move-refused") })
  })

  test("404: another's", async () => {
    const { ask, path } = await received()
    expect(await ask(`GET ${path}`, { cookie: "boris" })).toMatchObject({
      status: 404,
      body: problem("application-not-found")
    })
  })
})

describe("POST /applications/:id/receipt", () => {
  test("200: closes the application, and the signed act is in the wallet and at the desk", async () => {
    const { ask, sign, confirmation, now, number, runtime } = await received()
    const signed = await sign(await confirmation())
    expect(signed).toMatchObject({ status: 200, body: { status: "done", turn: "nobody" } })
    const before = await now()
    expect(before.sent.received).toMatchObject({ method: "totp" })
    expect(before.sent.received).not.toHaveProperty("act")

    await runJobs(runtime, "TendApplication")
    const { sent, history } = await now()
    const { act } = sent.received
    expect(history.map((each: { type: string }) => each.type)).toEqual(
      expect.arrayContaining(["ReceiptSigned", "ReceiptActAttached"])
    )
    const { body: document } = await ask(`GET /api/v1/documents/${act}`, { cookie: "anna" })
    expect(document.title).toBe(`Акт о получении по заявлению №\u00a0${number}`)
    const check = await ask(`GET /api/v1/verify/${document.code}`)
    expect(check).toMatchObject({ status: 200, body: { template: "receipt-act" } })

    const file = `GET /api/v1/desk/applications/${number}/documents/${act}/file`
    expect(await ask(file, { cookie: "mvd" })).toMatchObject({
      status: 200,
      type: "application/pdf"
    })
    expect((await ask(file, { cookie: "fns" })).status).toBe(404)
    const shown = await ask(`GET /api/v1/desk/applications/${number}`, { cookie: "mvd" })
    expect(shown.body.received).toMatchObject({ act, method: "totp" })
  })

  test("200: signed again, it is signed once and its act is one paper", async () => {
    const { ask, sign, confirmation, now, runtime } = await received()
    const token = await confirmation()
    await sign(token)
    await runJobs(runtime, "TendApplication")
    const before = await now()
    expect((await sign()).status).toBe(200)
    await runJobs(runtime, "TendApplication")
    expect(await now()).toEqual(before)
    const { body } = await ask("GET /api/v1/documents", { cookie: "anna" })
    const acts = body.items.filter(({ title }: { title: string }) => title.startsWith("Акт"))
    expect(acts).toHaveLength(1)
  })

  test("403 and 409: needs a confirmation, and of exactly this", async () => {
    const { sign, id, version, confirmed, anna } = await received()
    expect(await sign()).toMatchObject({ status: 403, body: problem("confirmation-needed") })
    const other = await confirmed(anna, { applicationId: id, version: version + 1 }, operation)
    expect(await sign(other)).toMatchObject({ status: 409, body: problem("confirmation-mismatch") })
    const sending = await confirmed(anna, { applicationId: id, version })
    expect((await sign(sending)).body).toMatchObject(problem("confirmation-mismatch"))
  })

  test("409: signs nothing that changed since it was read", async () => {
    const { ask, path, version } = await received()
    const stale = await ask(`POST ${path}`, { cookie: "anna", body: { version: version - 1 } })
    expect(stale).toMatchObject({ status: 409, body: problem("application-changed") })
  })

  test("409: closed by a clerk, there is nothing to sign any more", async () => {
    const { ask, sign, confirmation, number, version } = await received()
    const moves = `POST /api/v1/desk/applications/${number}/moves`
    await ask(moves, { cookie: "mvd", body: { do: "finish", version } })
    expect(await sign(await confirmation())).toMatchObject({
      status: 409,
      body: problem("move-refused")
    })
  })

  test("404 and 401: another's, and nobody's", async () => {
    const { ask, path, version } = await received()
    const strange = await ask(`POST ${path}`, { cookie: "boris", body: { version } })
    expect(strange).toMatchObject({ status: 404, body: problem("application-not-found") })
    expect((await ask(`POST ${path}`, { body: { version } })).status).toBe(401)
  })
})
