import {
  ActiveSessions,
  SessionPath,
  SignInHistory,
  SignInHistoryQuery,
  TrustedDevices
} from "@opora/contract/accounts/devices"
import { freshForFactors } from "@opora/domain/accounts/factors/require-highest"
import { listSessions } from "@opora/domain/accounts/list-sessions"
import { sessionIdOf } from "@opora/domain/accounts/open-session"
import { signInHistory } from "@opora/domain/accounts/sign-in-history"
import { endOtherSessions, endSession } from "@opora/domain/accounts/sign-out"
import { forgetTrustedDevice, listTrustedDevices } from "@opora/domain/accounts/trusted-device-list"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageOfJournal } from "../http/page-in.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { deviceTokenOf } from "./cookies.ts"
import { recordOf } from "./sign-in-record.ts"

const done = { 204: { description: "Done" } }

export const deviceRoutes = new Hono<CitizenEnv>()
  .get(
    "/sessions",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listSessions",
      summary: "Where one is signed in, the latest used first",
      tags: ["accounts"],
      responses: { 200: answer("At most ten", ActiveSessions) }
    }),
    async (c) => {
      const sessions = await runForCitizen(c, listSessions())
      const items = sessions.map(({ authEvents, ...session }) => ({
        ...session,
        methods: authEvents.map(({ method }) => method)
      }))
      return c.json(v.parse(ActiveSessions, { items }))
    }
  )
  .delete(
    "/sessions",
    guard({ who: "citizen", fresh: freshForFactors }),
    describeRoute({
      operationId: "endOtherSessions",
      summary: "Sign out everywhere but here; no device is trusted after it",
      tags: ["accounts"],
      responses: { ...done, ...refusals("StepUpNeeded") }
    }),
    async (c) => {
      await runForCitizen(c, endOtherSessions())
      return c.body(null, 204)
    }
  )
  .delete(
    "/sessions/:id",
    guard({ who: "citizen", fresh: freshForFactors }),
    describeRoute({
      operationId: "endSession",
      summary: "Sign out there",
      tags: ["accounts"],
      responses: {
        ...done,
        ...refusals("StepUpNeeded", "SessionGone")
      }
    }),
    validator("param", SessionPath, orProblem),
    async (c) => {
      await runForCitizen(c, endSession(sessionIdOf(c.req.valid("param").id)))
      return c.body(null, 204)
    }
  )
  .get(
    "/devices",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listTrustedDevices",
      summary: "The devices that may skip the second factor",
      tags: ["accounts"],
      responses: { 200: answer("The devices", TrustedDevices) }
    }),
    async (c) => {
      const items = await runForCitizen(c, listTrustedDevices(deviceTokenOf(c)))
      return c.json(v.parse(TrustedDevices, { items }))
    }
  )
  .delete(
    "/devices/:id",
    guard({ who: "citizen", fresh: freshForFactors }),
    describeRoute({
      operationId: "forgetTrustedDevice",
      summary: "Trust a device no longer",
      tags: ["accounts"],
      responses: {
        ...done,
        ...refusals("StepUpNeeded", "DeviceUnknown")
      }
    }),
    validator("param", SessionPath, orProblem),
    async (c) => {
      await runForCitizen(c, forgetTrustedDevice(c.req.valid("param").id))
      return c.body(null, 204)
    }
  )
  .get(
    "/sign-ins",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listSignIns",
      summary: "Who came in and who did not, newest first",
      tags: ["accounts"],
      responses: {
        200: answer("A page of entries", SignInHistory)
      }
    }),
    validator("query", SignInHistoryQuery, orProblem),
    async (c) => {
      const page = pageOfJournal(c.req.valid("query"))
      const { items, ...next } = page.shown(await runForCitizen(c, signInHistory(page.asked)))
      return c.json(v.parse(SignInHistory, { items: items.map(recordOf), ...next }))
    }
  )
