import type { Hono } from "hono"
import { generateSpecs } from "hono-openapi"
import { completed } from "./docs/completed.ts"
import { introduction, tags } from "./docs/introduction.ts"
import { problemsNamedIn } from "./docs/problem-components.ts"
import { deskCookie, sessionCookie } from "./http/session-cookies.ts"
import type { ApiEnv } from "./http/world.ts"

/** The API's description of itself (OpenAPI 3.1). */
export const describeApi = async (routes: Hono<ApiEnv>) => {
  const { paths, components, ...description } = named(await describedBy(routes))
  const operations = completed(paths, routes)
  return {
    ...description,
    components: { ...components, ...problemsNamedIn(JSON.stringify(operations)) },
    paths: operations
  }
}

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
      info: { title: "Opora", version: "1", description: introduction },
      servers: [{ url: "/api/v1" }],
      tags,
      components: {
        headers: {
          RetryAfter: {
            description: "How many seconds to wait before asking again, where that is known",
            schema: { type: "integer", minimum: 1 }
          }
        },
        securitySchemes: {
          session: {
            type: "apiKey",
            in: "cookie",
            name: sessionCookie,
            description: "A citizen's session, as signing in gives it"
          },
          desk: {
            type: "apiKey",
            in: "cookie",
            name: deskCookie,
            description: "A session at the desk, as `POST /desk/session` gives it"
          }
        }
      }
    }
  })
