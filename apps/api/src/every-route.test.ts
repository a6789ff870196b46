import { afterAll, expect, test } from "vitest"
import { routes } from "./app.ts"
import { policyOf } from "./http/guard.ts"
import { describeApi } from "./openapi.ts"
import { worldOf } from "./testing/api.ts"
import { problem } from "./testing/problem.ts"

const { app, ask, dispose } = await worldOf()
afterAll(dispose)
const all = app.routes.filter(({ path }) => path !== "/*")
const every = [...new Set(all.map(({ method, path }) => `${method} ${path}`))]

const handlersOf = (route: string) =>
  all.filter(({ method, path }) => `${method} ${path}` === route).map(({ handler }) => handler)

/** Routes open to all the world. A new one is a decision: add it here with open eyes. */
const open: ReadonlyArray<string> = [
  "GET /api/v1/accounts/policy",
  "POST /api/v1/accounts/registration",
  "POST /api/v1/accounts/registration/resend",
  "POST /api/v1/accounts/registration/code",
  "POST /api/v1/accounts/sign-in",
  "POST /api/v1/accounts/sign-in/code",
  "POST /api/v1/accounts/sign-in/passkey",
  "POST /api/v1/accounts/sign-in/second-factor",
  "POST /api/v1/accounts/passkeys/sign-in",
  "POST /api/v1/accounts/passkeys/sign-in/answer",
  "GET /api/v1/catalogue",
  "GET /api/v1/catalogue/services",
  "GET /api/v1/catalogue/services/:code",
  "GET /api/v1/catalogue/services/:code/definition",
  "GET /api/v1/verify/keys",
  "GET /api/v1/verify/:code",
  "GET /healthz",
  "GET /readyz",
  "GET /api/v1/openapi.json",
  "GET /api/v1/docs",
  "GET /api/v1/docs/start.js",
  "GET /api/v1/docs/:file",
  "GET /api/v1/verification/bank/callback",
  "POST /api/v1/desk/session"
]

test.each(every)("%s begins by saying who may use it", (route) => {
  const [first] = handlersOf(route)
  const policy = first && policyOf(first)
  expect(policy).toBeDefined()
  if (policy?.who === "anyone") expect(open).toContain(route)
})

test.each(every)("%s lets in nobody unknown", async (route) => {
  const policy = policyOf(handlersOf(route)[0] ?? {})
  if (policy?.who !== "citizen" && policy?.who !== "clerk") return
  const answer = await ask(route.replaceAll(/:\w+/g, crypto.randomUUID()), { cookie: "nobody's" })
  expect(answer).toMatchObject({ status: 401, body: { type: "urn:opora:problem:not-signed-in" } })
})

test("openapi.json describes every route, with a name, a summary and how it refuses", async () => {
  const { paths } = await describeApi(routes)
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      expect(operation, path).toMatchObject({
        operationId: expect.any(String),
        summary: expect.any(String),
        responses: expect.anything()
      })
      return `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`
    })
  )
  const own = [...new Set(routes.routes.map(({ method, path }) => `${method} ${path}`))]
  expect(described.toSorted()).toEqual(own.toSorted())
})

test("an address that leads nowhere answers with a problem", async () => {
  expect(await ask("GET /nowhere")).toMatchObject({
    status: 404,
    type: "application/problem+json",
    body: { type: "urn:opora:problem:no-such-page", title: "По этому адресу ничего нет" }
  })
})

test("an address that takes other requests says which", async () => {
  const answer = await ask("DELETE /api/v1/applications")
  expect(answer).toMatchObject(problem(405, "method-not-allowed"))
  expect(answer.headers.get("allow")).toBe("GET, HEAD")
  expect((await ask("GET /api/v1/accounts/sign-in")).headers.get("allow")).toBe("POST")
  expect(await ask("POST /healthz")).toMatchObject({ status: 405 })
  expect(await ask("GET /api/v1/docs/nothing.js")).toMatchObject({ status: 404 })
})
