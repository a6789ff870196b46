import { PasswordChange } from "@opora/contract/accounts/password"
import { ChosenLocale, CurrentSession, IdleMinutes } from "@opora/contract/accounts/session"
import { changePassword } from "@opora/domain/accounts/change-password"
import { changeSettings } from "@opora/domain/accounts/change-settings"
import { signOut } from "@opora/domain/accounts/sign-out"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { giveToken, takeSession } from "./cookies.ts"
import { originOf } from "./origin.ts"

const done = { 204: { description: "Done" } }

export const sessionRoutes = new Hono<CitizenEnv>()
  .get(
    "/session",
    guard({ who: "citizen", background: true }),
    describeRoute({
      operationId: "getSession",
      summary: "Who is signed in and how long for; asking does not make it longer",
      tags: ["accounts"],
      responses: { 200: answer("The session", CurrentSession) }
    }),
    (c) => {
      const { id, ...session } = c.var.citizen
      return c.json(v.parse(CurrentSession, { citizenId: id, ...session }))
    }
  )
  .delete(
    "/session",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "signOut",
      summary: "Sign out",
      tags: ["accounts"],
      responses: done
    }),
    async (c) => {
      await runForCitizen(c, signOut())
      takeSession(c)
      return c.body(null, 204)
    }
  )
  .put(
    "/session/idle-minutes",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "chooseIdleMinutes",
      summary: "Be signed out after so many minutes without doing anything",
      tags: ["accounts"],
      responses: done
    }),
    validator("json", IdleMinutes, orProblem),
    async (c) => {
      await runForCitizen(c, changeSettings({ idleMinutes: c.req.valid("json").minutes }))
      return c.body(null, 204)
    }
  )
  .put(
    "/session/locale",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "chooseLocale",
      summary: "Choose the language of letters and messages",
      tags: ["accounts"],
      responses: done
    }),
    validator("json", ChosenLocale, orProblem),
    async (c) => {
      await runForCitizen(c, changeSettings(c.req.valid("json")))
      return c.body(null, 204)
    }
  )
  .post(
    "/password",
    guard({ who: "citizen", aal: "highest" }),
    describeRoute({
      operationId: "changePassword",
      summary: "Set another password; all other sessions and trusted devices end",
      tags: ["accounts"],
      responses: {
        ...done,
        ...refusals(
          "PasswordWrong",
          "PasswordUnfit",
          "StepUpNeeded",
          "SessionGone",
          "TooManyTries",
          "HashingBusy"
        )
      }
    }),
    validator("json", PasswordChange, orProblem),
    async (c) => {
      const { current, next } = c.req.valid("json")
      giveToken(c, await runForCitizen(c, changePassword(current, next, originOf(c))))
      return c.body(null, 204)
    }
  )
