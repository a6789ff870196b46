import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"

const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })

describe("POST /documents", () => {
  test("201: keeps a file that is what it says", async () => {
    const { ask, upload } = await applying()
    const { status, body } = await upload("anna", "Мой паспорт")
    expect(status).toBe(201)
    expect(body).toMatchObject({ origin: "uploaded", title: "Мой паспорт", kind: "other" })
    expect(body).toMatchObject({ mediaType: "application/pdf" })
    const list = await ask("GET /api/v1/documents", { cookie: "anna" })
    expect(list.body.items).toMatchObject([{ id: body.id }])
    expect(JSON.stringify(list.body)).not.toContain("sha256")
  })

  test("422: refuses a file of another kind, whatever it is called", async () => {
    const { upload } = await applying()
    const page = new Blob(["<script>alert(1)</script>"])
    const refused = await upload("anna", "паспорт", page)
    expect(refused).toMatchObject({ status: 422, body: problem("file-refused") })
  })

  test("413: refuses more than 5 MB", async () => {
    const { upload } = await applying()
    const large = new Blob([new Uint8Array(6 * 1024 * 1024)])
    expect(await upload("anna", "большой", large)).toMatchObject({
      status: 413,
      body: problem("too-large")
    })
  })

  test("400: says that the name is too long", async () => {
    const { upload } = await applying()
    const refused = await upload("anna", "я".repeat(121))
    expect(refused).toMatchObject({ status: 400, body: problem("invalid-request") })
  })

  test("401: not for nobody", async () => {
    const { upload } = await applying()
    expect(await upload("nobody")).toMatchObject({ status: 401 })
  })
})

describe("POST /documents under one key", () => {
  const wallet = async ({ ask }: Pick<Awaited<ReturnType<typeof applying>>, "ask">) => {
    const { body } = await ask("GET /api/v1/documents", { cookie: "anna" })
    return body.items
  }
  const key = crypto.randomUUID()

  test("201: sent again, it is the document it was", async () => {
    const { ask, upload } = await applying()
    const first = await upload("anna", "Паспорт", undefined, key)
    const again = await upload("anna", "Паспорт", undefined, key)
    expect(again).toEqual(first)
    expect(await wallet({ ask })).toHaveLength(1)
  })

  test("201: fifty at once make one document", async () => {
    const { ask, upload } = await applying()
    const sent = Array.from({ length: 50 }, () => upload("anna", "Паспорт", undefined, key))
    const statuses = (await Promise.all(sent)).map(({ status }) => status)
    expect(statuses).toContain(201)
    expect(statuses.filter((status) => ![201, 409].includes(status))).toEqual([])
    expect(await wallet({ ask })).toHaveLength(1)
  })

  test("201: a file that was refused may be mended under its key", async () => {
    const { upload } = await applying()
    const broken = await upload("anna", "Паспорт", new Blob(["not a file"]), key)
    expect(broken).toMatchObject({ status: 422, body: problem("file-refused") })
    expect(await upload("anna", "Паспорт", undefined, key)).toMatchObject({ status: 201 })
  })

  test("422: another file under it is refused", async () => {
    const { upload } = await applying()
    await upload("anna", "Паспорт", undefined, key)
    const refused = { status: 422, body: problem("key-used-for-another") }
    expect(await upload("anna", "СНИЛС", undefined, key)).toMatchObject(refused)
  })

  test("400: it is asked for", async () => {
    const { upload } = await applying()
    const refused = await upload("anna", "Паспорт", undefined, "short")
    expect(refused).toMatchObject({ status: 400, body: problem("invalid-request") })
  })
})
