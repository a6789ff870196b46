import { afterAll, beforeAll, expect, test } from "vitest"
import { browser } from "./browser.ts"
import { type Citizen, verified } from "./citizen.ts"
import { type Clerk, clerkOf } from "./clerk.ts"
import { type Kept, keptBy } from "./database.ts"
import { type Everything, everythingOf } from "./everything.ts"
import { openPortal, type Portal } from "./portal.ts"
import { routesWithIds } from "./routes-with-ids.ts"

let portal: Portal
let kept: Kept
let anna: Citizen
let boris: Citizen
let hers: Everything
let clerk: Clerk

beforeAll(async () => {
  portal = await openPortal()
  await portal.start()
  kept = keptBy(portal)
  anna = await verified(portal, kept)
  boris = await verified(portal, kept)
  clerk = await clerkOf(portal, kept, "mvd")
  hers = await everythingOf(anna, clerk, kept)
})
afterAll(async () => {
  await kept.dispose()
  await portal.close()
})

test("every route with an id is among these", async () => {
  const { body } = await browser(portal).ask("GET /api/v1/openapi.json")
  const paths: Record<string, object> = body.paths
  const described = Object.entries(paths)
    .filter(([path]) => path.includes("{"))
    .flatMap(([path, byMethod]) =>
      Object.keys(byMethod).map((method) => `${method.toUpperCase()} ${path}`)
    )
  expect(Object.keys(routesWithIds).toSorted()).toEqual(described.toSorted())
})

const closed = Object.entries(routesWithIds).flatMap(([route, stranger]) =>
  stranger === "open to all" ? [] : [[route, stranger] as const]
)

test.each(closed)("%s gives a stranger nothing", async (route, stranger) => {
  const { ids, body, answers = 404 } = stranger(hers)
  const [method, path = ""] = route.split(" ")
  const named = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "")
  const who = path.startsWith("/desk/") ? await deskStranger() : boris
  const before = await whatIsHers()
  const { status } = await who.ask(`${method} /api/v1${named}`, { body })
  expect(status).toBe(answers)
  expect(await whatIsHers()).toEqual(before)
})

let fromAnotherAgency: Clerk | undefined
const deskStranger = async () => (fromAnotherAgency ??= await clerkOf(portal, kept, "fns"))

/** How Anna's things stand, as she sees them. */
const whatIsHers = async () => {
  const at = [
    `applications/${hers.applicationId}`,
    `applications/${hers.draftId}`,
    "documents",
    "consents",
    "charges",
    "payments",
    "notifications",
    "accounts/factors",
    "accounts/sessions",
    "profile"
  ]
  const seen = await Promise.all(at.map((path) => anna.ask(`GET /api/v1/${path}`)))
  return JSON.parse(
    JSON.stringify(seen.map(({ body }) => body)).replaceAll(/"lastSeenAt":"[^"]*",?/g, "")
  )
}
