import { createServer } from "node:net"
import { expect, test } from "vitest"
import { optionsFrom } from "./options.ts"
import { freshFolder, running } from "./testing/running.ts"

test.each(["/", "/inbox", "/authenticator", "/registries", "/bank"])(
  "%s is a page in Russian that loads nothing from elsewhere",
  async (path) => {
    const { ask, url } = await running()
    const { status, body } = await ask(`GET ${path}`)
    expect(status).toBe(200)
    expect(body).toContain('<html lang="ru"')
    const loaded = [...body.matchAll(/<(?:link|script|img)[^>]+(?:src|href)="([^"]+)"/g)]
    for (const [, address = ""] of loaded) {
      if (address.startsWith("data:")) continue
      expect((await fetch(url + address)).status).toBe(200)
    }
  }
)

test("the bank keeps its signing key when the sandbox starts anew", async () => {
  const folder = freshFolder()
  const keysOf = async () => {
    const { ask, close } = await running(folder)
    const { body } = await ask("GET /bank/jwks")
    await close()
    return body
  }
  const keys = await keysOf()
  expect(keys.keys).toMatchObject([{ kty: "EC", crv: "P-256", alg: "ES256" }])
  expect(JSON.stringify(keys)).not.toContain('"d"')
  expect(await keysOf()).toEqual(keys)
})

test("a busy port is said so, and nothing stays open", async () => {
  const other = createServer()
  await new Promise<void>((listening) => void other.listen(0, "127.0.0.1", listening))
  const address = other.address()
  const port = typeof address === "object" && address ? address.port : 0
  await expect(running(freshFolder(), { port })).rejects.toThrow("EADDRINUSE")
  await expect(running(freshFolder(), { smtpPort: port })).rejects.toThrow("EADDRINUSE")
  other.close()
})

test("a port that is none is said so", () => {
  expect(() => optionsFrom({ SANDBOX_PORT: "door" })).toThrow("SANDBOX_PORT")
})

test("an unreadable state is said so, and not written over", async () => {
  const { writeFileSync, readFileSync } = await import("node:fs")
  const folder = freshFolder()
  writeFileSync(`${folder}/inbox.json`, "{")
  await expect(running(folder)).rejects.toThrow("inbox.json")
  expect(readFileSync(`${folder}/inbox.json`, "utf8")).toBe("{")
})
