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

const describedBy = (routes: Hono<ApiEnv>) =>
  generateSpecs(routes, {
    // Each route lists its own refusals; the library would add one of its own shape.
    defaultValidationErrorResponse: false,
    documentation: {
      openapi: "3.1.0",
      info: {
        title: "Opora",
        version: "1",
        description:
          "The citizen's account: services, applications, charges, documents, consents. " +
          "Problems are RFC 9457. Commands that create ask for an Idempotency-Key. " +
          "Lists come in pages: pass `next` of one page as `after` of the next."
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
