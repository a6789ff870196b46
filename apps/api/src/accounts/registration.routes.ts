import { CodeSent } from "@opora/contract/accounts/contact"
import {
  AccountPolicy,
  Registration,
  RegistrationCode
} from "@opora/contract/accounts/registration"
import { SignInStep } from "@opora/contract/accounts/sign-in"
import { accountPolicy } from "@opora/domain/accounts/account-policy"
import { confirmRegistration } from "@opora/domain/accounts/confirm-registration"
import { contactOf } from "@opora/domain/accounts/contact"
import { PasswordProfile } from "@opora/domain/accounts/password/password-profile"
import { register } from "@opora/domain/accounts/register"
import { resendCode } from "@opora/domain/accounts/resend-code"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { problemResponse } from "../http/problems.ts"
import { run } from "../http/run.ts"
import type { ApiEnv } from "../http/world.ts"
import { flowOf, giveFlow, giveSession } from "./cookies.ts"
import { originOf } from "./origin.ts"

export const registrationRoutes = new Hono<ApiEnv>()
  .get(
    "/policy",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "getAccountPolicy",
      summary: "Which rules hold for passwords and idleness here",
      tags: ["accounts"],
      responses: { 200: answer("The rules", AccountPolicy) }
    }),
    async (c) => {
      const passwordProfile = await run(c, Effect.service(PasswordProfile))
      const { idleMinutes } = accountPolicy.session
      return c.json(v.parse(AccountPolicy, { passwordProfile, idleMinutes }))
    }
  )
  .post(
    "/registration",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "register",
      summary: "Ask for an account; a code goes to the contact, whether it has an account or not",
      tags: ["accounts"],
      responses: {
        202: answer("A code is under way", CodeSent),
        ...refusals("PasswordUnfit", "CodeSentLately", "TooManyTries", "HashingBusy")
      }
    }),
    validator("json", Registration, orProblem),
    async (c) => {
      const { contact: typed, password } = c.req.valid("json")
      const contact = contactOf(typed)
      if (!contact) return problemResponse("InvalidRequest", c.var.locale)
      const wanted = { contact, password, locale: c.var.locale, origin: originOf(c) }
      const { flowToken, sent } = await run(c, register(wanted))
      giveFlow(c, flowToken)
      return c.json(v.parse(CodeSent, sent), 202)
    }
  )
  .post(
    "/registration/resend",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "resendRegistrationCode",
      summary: "Send another code for the registration under way; the one before is dead",
      tags: ["accounts"],
      responses: {
        202: answer("A code is under way", CodeSent),
        ...refusals("FlowOver", "CodeSentLately", "TooManyTries")
      }
    }),
    async (c) => {
      const origin = originOf(c)
      const sent = await run(
        c,
        Effect.flatMap(flowOf(c), (flow) => resendCode(flow, origin))
      )
      return c.json(v.parse(CodeSent, sent), 202)
    }
  )
  .post(
    "/registration/code",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "confirmRegistration",
      summary: "Show the code: the account is active, and its owner signed in",
      tags: ["accounts"],
      responses: {
        201: answer("Signed in", SignInStep),
        ...refusals("CodeWrong", "CodeSpent", "FlowOver")
      }
    }),
    validator("json", RegistrationCode, orProblem),
    async (c) => {
      const { code } = c.req.valid("json")
      const origin = originOf(c)
      const opened = await run(
        c,
        Effect.flatMap(flowOf(c), (flow) => confirmRegistration(flow, code, origin))
      )
      giveSession(c, opened)
      return c.json(v.parse(SignInStep, { step: "signed-in" }), 201)
    }
  )
