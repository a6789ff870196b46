import { describe, expect, test } from "vitest"
import { freshFolder, running } from "../testing/running.ts"

const sms = { clientMessageId: "1", to: "+79001234567", text: "Код <b>123456</b>" }

describe("the SMS gateway", () => {
  test("delivers a message once, however often it is handed over", async () => {
    const { ask } = await running()
    const first = await ask("POST /sms/messages", sms)
    const second = await ask("POST /sms/messages", sms)
    expect(first).toMatchObject({ status: 202, body: { status: "accepted" } })
    expect(second).toEqual(first)
    expect(await ask(`GET /sms/messages/${first.body.id}`)).toMatchObject({
      body: { status: "delivered" }
    })
    const { body } = await ask("GET /inbox.json?to=%2B7 900 123-45-67")
    expect(body.messages).toMatchObject([{ channel: "sms", to: sms.to, text: sms.text }])
  })

  test("asks for the key, and says which field is wrong", async () => {
    const { ask } = await running()
    expect(await ask("POST /sms/messages", sms, "another")).toMatchObject({ status: 401 })
    const wrong = await ask("POST /sms/messages", { ...sms, to: "Anna" })
    expect(wrong).toMatchObject({ status: 422, body: { fields: [{ path: "to" }] } })
  })
})

describe("the inbox", () => {
  test("is a page that shows text as text", async () => {
    const { ask } = await running()
    await ask("POST /sms/messages", sms)
    const { body } = await ask("GET /inbox")
    expect(body).toContain("Код &lt;b&gt;123456&lt;/b&gt;")
    expect(body).not.toContain("<b>123456</b>")
  })

  test("tells pages at once when something comes", async () => {
    const { ask, url } = await running()
    const leaving = new AbortController()
    const news = await fetch(`${url}/inbox/live`, { signal: leaving.signal })
    const reader = news.body?.getReader()
    await ask("POST /sms/messages", sms)
    const told = await reader?.read()
    expect(new TextDecoder().decode(told?.value)).toContain("data: new")
    leaving.abort()
  })

  test("keeps what came when the sandbox starts anew", async () => {
    const folder = freshFolder()
    const before = await running(folder)
    await before.ask("POST /sms/messages", sms)
    await before.close()
    const { ask } = await running(folder)
    expect((await ask("GET /inbox.json")).body.messages).toHaveLength(1)
  })
})
