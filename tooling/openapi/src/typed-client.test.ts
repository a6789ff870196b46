import { worldOf } from "@opora/api/testing/api"
import { clientFor } from "@opora/client/client"
import { afterAll, expect, test } from "vitest"

const { app, dispose } = await worldOf()
afterAll(dispose)

const origin = "http://localhost:3000"
const client = clientFor({ origin, language: "en" })
const viaApp = async (request: Request) => {
  const headers = new Headers(request.headers)
  headers.set("host", "localhost:3000")
  return app.request(new Request(request, { headers }))
}

test("a program finds a service by the typed client", async () => {
  const { data } = await client.GET("/catalogue/services", {
    params: { query: { text: "загранпаспорт" } },
    fetch: viaApp
  })
  expect(data?.items.map(({ code }) => code)).toContain("foreign-passport")
})

test("a refusal comes back as a problem in the language asked for", async () => {
  const { error } = await client.GET("/applications", { fetch: viaApp })
  expect(error).toMatchObject({ status: 401, title: "Sign in to go on" })
})
