import {
  Catalogue,
  FindServices,
  FoundServices,
  ServiceCard,
  ServiceDefinition,
  ServicePath,
  VersionQuery
} from "@opora/contract/catalogue/catalogue"
import { browseCatalogue } from "@opora/domain/catalogue/browse-catalogue"
import { getDefinition } from "@opora/domain/catalogue/get-definition"
import { searchServices } from "@opora/domain/catalogue/search-services"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { run } from "../http/run.ts"
import type { ApiEnv } from "../http/world.ts"
import { cached } from "./cached.ts"
import { summaryOf } from "./summary-of.ts"

const minute = 60
const year = 365 * 24 * 60 * minute

const notModified = { 304: { description: "As it was: the tag sent is still right" } }

export const catalogueRoutes = new Hono<ApiEnv>()
  .get(
    "/",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "browseCatalogue",
      summary: "Categories, life situations and popular services",
      tags: ["catalogue"],
      responses: { 200: answer("The shelves of the catalogue", Catalogue), ...notModified }
    }),
    async (c) => {
      const { shelves, popular, documents } = await run(c, browseCatalogue())
      const cards = popular.map(({ card }) => card)
      return cached(c, v.parse(Catalogue, { ...shelves, popular: cards, documents }), 5 * minute)
    }
  )
  .get(
    "/services",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "findServices",
      summary: "Services by words, an “exact phrase” and filters, the best first",
      tags: ["catalogue"],
      responses: {
        200: answer("The services that fit", FoundServices),
        ...notModified
      }
    }),
    validator("query", FindServices, orProblem),
    async (c) => {
      const { after, limit, ...query } = c.req.valid("query")
      const { definitions, total, next } = await run(c, searchServices(query, { after, limit }))
      const items = definitions.map(({ card }) => summaryOf(card))
      const found: FoundServices = { items, total, ...(next && { next }) }
      return cached(c, found, minute)
    }
  )
  .get(
    "/services/:code",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "getService",
      summary: "The card of a service",
      tags: ["catalogue"],
      responses: {
        200: answer("The card", ServiceCard),
        ...notModified,
        ...refusals("ServiceNotFound")
      }
    }),
    validator("param", ServicePath, orProblem),
    async (c) => {
      const { card, version, delivery } = await run(c, getDefinition(c.req.valid("param").code))
      return cached(c, v.parse(ServiceCard, { ...card, version, delivery }), 5 * minute)
    }
  )
  .get(
    "/services/:code/definition",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "getServiceDefinition",
      summary: "The definition of a service: its form, rules and life",
      tags: ["catalogue"],
      responses: {
        200: answer(
          "The definition; a version asked for by its number never changes",
          ServiceDefinition
        ),
        ...notModified,
        ...refusals("ServiceNotFound")
      }
    }),
    validator("param", ServicePath, orProblem),
    validator("query", VersionQuery, orProblem),
    async (c) => {
      const { version } = c.req.valid("query")
      const definition = await run(c, getDefinition(c.req.valid("param").code, version))
      // Parsed when it was loaded, and public as a whole: no second look.
      return cached(c, definition, version === undefined ? minute : year)
    }
  )
