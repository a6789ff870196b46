import { afterEach, expect, test, vi } from "vitest"
import { clientFor } from "./client.ts"

const origin = "https://opora.example"

/** An API that gives these answers one after another, and the requests it got. */
const answering = (...answers: ReadonlyArray<Response>) => {
  const asked: Array<Request> = []
  const left = [...answers]
  vi.stubGlobal("fetch", async (request: Request) => {
    asked.push(request)
    return left.shift() ?? new Response(null, { status: 204 })
  })
  return asked
}
afterEach(() => vi.unstubAllGlobals())

const signedIn = (...cookies: ReadonlyArray<string>) =>
  new Response('{"step":"signed-in"}', {
    headers: [
      ["content-type", "application/json"],
      ...cookies.map((cookie): [string, string] => ["set-cookie", cookie])
    ]
  })

test("keeps the cookies it is given, and lets go of those taken back", async () => {
  const asked = answering(
    signedIn("__Host-flow=f; Path=/; HttpOnly"),
    signedIn("__Host-sid=s; Path=/; HttpOnly", "__Host-flow=; Max-Age=0; Path=/")
  )
  const anna = clientFor({ origin })
  await anna.POST("/accounts/sign-in", { body: { login: "+79001234501", password: "p" } })
  await anna.POST("/accounts/sign-in/second-factor", { body: { method: "totp", code: "123456" } })
  await anna.DELETE("/accounts/session")
  const cookies = asked.map(({ headers }) => headers.get("cookie"))
  expect(cookies).toEqual([null, "__Host-flow=f", "__Host-sid=s"])
})

test("goes on with a session that was kept, and is nobody else's client", async () => {
  const asked = answering()
  await clientFor({ origin, cookie: "__Host-sid=kept" }).DELETE("/accounts/session")
  await clientFor({ origin }).DELETE("/accounts/session")
  expect(asked.map(({ headers }) => headers.get("cookie"))).toEqual(["__Host-sid=kept", null])
})

test("sends commands as the API takes them: from the portal's origin, as JSON even without a body", async () => {
  const [asked] = [answering()]
  await clientFor({ origin, language: "en" }).DELETE("/accounts/session")
  expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
    origin,
    "accept-language": "en",
    "content-type": "application/json"
  })
})

test("sends a form as a form", async () => {
  const asked = answering()
  const form = new FormData()
  form.set("file", new Blob(["%PDF-1.7"]), "scan.pdf")
  const header = { "idempotency-key": crypto.randomUUID() }
  await clientFor({ origin }).POST("/documents", {
    params: { header },
    body: { file: "" },
    bodySerializer: () => form
  })
  expect(asked[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/)
})
