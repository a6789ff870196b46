import { CodeSent } from "@opora/contract/accounts/contact"
import {
  PasskeyWanted,
  SecondFactorProof,
  SignIn,
  SignInCodeWanted,
  SignInStep
} from "@opora/contract/accounts/sign-in"
import { askSecondStepPasskey } from "@opora/domain/accounts/ask-second-step-passkey"
import { proveSecondStep } from "@opora/domain/accounts/prove-second-step"
import { sendSecondStepCode } from "@opora/domain/accounts/send-second-step-code"
import { signIn } from "@opora/domain/accounts/sign-in"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { run } from "../http/run.ts"
import type { ApiEnv } from "../http/world.ts"
import { deviceTokenOf, flowOf, giveFlow, giveSession } from "./cookies.ts"
import { originOf } from "./origin.ts"

export const signInRoutes = new Hono<ApiEnv>()
  .post(
    "/",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "signIn",
      summary: "Sign in by telephone or mail address and password",
      description: "The answer is the same for an unknown login and for a wrong password.",
      tags: ["accounts"],
      responses: {
        200: answer("Signed in, or a second factor is asked for", SignInStep),
        ...refusals("CredentialsWrong", "AccountFrozen", "TooManyTries", "HashingBusy")
      }
    }),
    validator("json", SignIn, orProblem),
    async (c) => {
      const deviceToken = deviceTokenOf(c)
      const here = {
        locale: c.var.locale,
        origin: originOf(c),
        ...(deviceToken && { deviceToken })
      }
      const step = await run(c, signIn({ ...c.req.valid("json"), ...here }))
      if (step.step === "signed-in") giveSession(c, step.opened)
      else giveFlow(c, step.flowToken)
      return c.json(v.parse(SignInStep, step))
    }
  )
  .post(
    "/code",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "sendSignInCode",
      summary: "Send a code as the second factor of the sign-in under way",
      tags: ["accounts"],
      responses: {
        202: answer("A code is under way", CodeSent),
        ...refusals("FactorNotEnrolled", "FlowOver", "CodeSentLately", "TooManyTries")
      }
    }),
    validator("json", SignInCodeWanted, orProblem),
    async (c) => {
      const { method } = c.req.valid("json")
      const origin = originOf(c)
      const sent = await run(
        c,
        Effect.flatMap(flowOf(c), (flow) => sendSecondStepCode(flow, method, origin))
      )
      return c.json(v.parse(CodeSent, sent), 202)
    }
  )
  .post(
    "/passkey",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "askSignInPasskey",
      summary: "Options to ask for a passkey as the second factor of the sign-in under way",
      tags: ["accounts"],
      responses: {
        200: answer("Options for navigator.credentials.get", PasskeyWanted),
        ...refusals("FactorNotEnrolled", "FlowOver")
      }
    }),
    async (c) => c.json(await run(c, Effect.flatMap(flowOf(c), askSecondStepPasskey)))
  )
  .post(
    "/second-factor",
    guard({ who: "anyone" }),
    describeRoute({
      operationId: "proveSecondFactor",
      summary: "Prove the second factor and be signed in",
      tags: ["accounts"],
      responses: {
        200: answer("Signed in", SignInStep),
        ...refusals(
          "CodeWrong",
          "CodeSpent",
          "FactorNotEnrolled",
          "FactorNotProven",
          "FactorsLocked",
          "FlowOver"
        )
      }
    }),
    validator("json", SecondFactorProof, orProblem),
    async (c) => {
      const proof = c.req.valid("json")
      const origin = originOf(c)
      const opened = await run(
        c,
        Effect.flatMap(flowOf(c), (flow) => proveSecondStep(flow, proof, origin))
      )
      giveSession(c, opened)
      return c.json(v.parse(SignInStep, { step: "signed-in" }))
    }
  )
