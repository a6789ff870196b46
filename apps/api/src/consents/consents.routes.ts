import {
  ConsentList,
  ConsentPath,
  ConsentsQuery,
  ConsentView,
  ConsentWithHistory,
  NarrowBody
} from "@opora/contract/consents/consents"
import { freshForConsents } from "@opora/domain/accounts/factors/require-highest"
import { changeConsent } from "@opora/domain/consents/change-consent"
import { listConsents, showConsent } from "@opora/domain/consents/list-consents"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageIn } from "../http/page-in.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { consentShown, entriesShown } from "./consent-shown.ts"

const changing = ["StepUpNeeded", "ConsentNotFound", "ConsentRefused", "ConsentChanged"] as const

export const consentRoutes = new Hono<CitizenEnv>()
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listConsents",
      summary: "Who may use which data of the citizen's, newest first",
      tags: ["consents"],
      responses: {
        200: answer("A page of consents", ConsentList)
      }
    }),
    validator("query", ConsentsQuery, orProblem),
    async (c) => {
      const page = pageIn(c.req.valid("query"))
      const found = Effect.flatMap(listConsents(page.asked), Effect.forEach(consentShown))
      return c.json(v.parse(ConsentList, page.shown(await runForCitizen(c, found))))
    }
  )
  .get(
    "/:consentId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "showConsent",
      summary: "A consent with its history",
      tags: ["consents"],
      responses: {
        200: answer("The consent", ConsentWithHistory),
        ...refusals("ConsentNotFound")
      }
    }),
    validator("param", ConsentPath, orProblem),
    async (c) => {
      const shown = Effect.flatMap(
        showConsent(c.req.valid("param").consentId),
        ({ consent, history }) =>
          Effect.map(consentShown(consent), (view) => ({ ...view, history: entriesShown(history) }))
      )
      return c.json(v.parse(ConsentWithHistory, await runForCitizen(c, shown)))
    }
  )
  .post(
    "/:consentId/revoke",
    guard({ who: "citizen", aal: "highest", fresh: freshForConsents }),
    describeRoute({
      operationId: "revokeConsent",
      summary: "«Отозвать»: from this moment on the agency sees nothing",
      tags: ["consents"],
      responses: { 200: answer("The consent", ConsentView), ...refusals(...changing) }
    }),
    validator("param", ConsentPath, orProblem),
    async (c) => {
      const { consentId } = c.req.valid("param")
      const revoked = Effect.flatMap(changeConsent(consentId, { type: "Revoke" }), consentShown)
      return c.json(v.parse(ConsentView, await runForCitizen(c, revoked)))
    }
  )
  .post(
    "/:consentId/narrow",
    guard({ who: "citizen", aal: "highest", fresh: freshForConsents }),
    describeRoute({
      operationId: "narrowConsent",
      summary: "Leave the agency a part of the data",
      tags: ["consents"],
      responses: { 200: answer("The consent", ConsentView), ...refusals(...changing) }
    }),
    validator("param", ConsentPath, orProblem),
    validator("json", NarrowBody, orProblem),
    async (c) => {
      const { consentId } = c.req.valid("param")
      const change = { type: "Narrow", data: c.req.valid("json").data } as const
      const narrowed = Effect.flatMap(changeConsent(consentId, change), consentShown)
      return c.json(v.parse(ConsentView, await runForCitizen(c, narrowed)))
    }
  )
