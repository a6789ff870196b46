import type { Hono } from "hono"
import { generateSpecs } from "hono-openapi"
import type { ApiEnv } from "./http/world.ts"

/** The API's description of itself (OpenAPI 3.1). */
export const describeApi = async (routes: Hono<ApiEnv>) => named(await describedBy(routes))

type Description = Awaited<ReturnType<typeof describedBy>>

/**
 * JSON's own schema holds itself: the library numbers such a one instead of naming it, and clients'
 * generators can't follow it round. Any JSON is any JSON.
 */
const named = (description: Description): Description => {
  const renamed: Description = JSON.parse(
    JSON.stringify(description).replaceAll(
      /"#\/components\/schemas\/0(?=["/])/g,
      '"#/components/schemas/Json'
    )
  )
  const { 0: _, ...schemas } = renamed.components?.schemas ?? {}
  const Json = { description: "Any JSON value" }
  return { ...renamed, components: { ...renamed.components, schemas: { Json, ...schemas } } }
}

/** What holds for every operation, for whoever begins with curl. */
const introduction = [
  "The citizen's account: services, applications, charges, documents, consents.",
  "**To begin**: `POST /accounts/sign-in` with a login and a password; where the answer's `step` asks for " +
    "more, `POST /accounts/sign-in/second-factor`. The cookie `__Host-sid` it gives is the session.",
  "**Commands** (all but GET) are JSON, and carry the header `Origin` with the portal's own address: " +
    "without it they are refused as `cross-site`. Those that create ask for an `Idempotency-Key`: sent " +
    "again with the same key, the answer is the same and nothing is done twice.",
  "**Problems** are RFC 9457, `application/problem+json`. Programs go by `type`, which never changes; " +
    "`title` and `message` are for people, in Russian or English as `Accept-Language` says.",
  "**Lists** come in pages: pass `next` of one page as `after` of the next; the last has no `next`.",
  "**Too many requests** are answered by 429; `Retry-After` says how many seconds to wait."
].join("\n\n")

const describedBy = (routes: Hono<ApiEnv>) =>
  generateSpecs(routes, {
    // Each route lists its own refusals; the library would add one of its own shape.
    defaultValidationErrorResponse: false,
    documentation: {
      openapi: "3.1.0",
      info: {
        title: "Opora",
        version: "1",
        description: introduction
      },
      servers: [{ url: "/api/v1" }],
      security: [{ session: [] }],
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "__Host-sid" },
          desk: { type: "apiKey", in: "cookie", name: "__Host-desk" }
        }
      }
    }
  })
