import { CodeSent } from "@opora/contract/accounts/contact"
import { PasskeyJson } from "@opora/contract/accounts/factors"
import { CodeWanted, StepUp, StepUpMethods } from "@opora/contract/accounts/proof"
import {
  askStepUpPasskey,
  listStepUpMethods,
  sendStepUpCode,
  stepUp
} from "@opora/domain/accounts/factors/step-up"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { giveToken } from "./cookies.ts"
import { originOf } from "./origin.ts"

/** Prove once more who one is, where `step-up-needed` was the answer. */
export const stepUpRoutes = new Hono<CitizenEnv>()

stepUpRoutes.get(
  "/",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "listStepUpMethods",
    summary: "How the citizen may prove once more who they are",
    responses: { 200: answer("The methods", StepUpMethods) }
  }),
  async (c) =>
    c.json(v.parse(StepUpMethods, { methods: await runForCitizen(c, listStepUpMethods()) }))
)

stepUpRoutes.post(
  "/code",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "sendStepUpCode",
    summary: "Send a code that proves it",
    responses: {
      202: answer("A code is under way", CodeSent),
      ...refusals("FactorNotEnrolled", "CodeSentLately", "TooManyTries")
    }
  }),
  validator("json", CodeWanted, orProblem),
  async (c) => {
    const { method } = c.req.valid("json")
    const sent = await runForCitizen(c, sendStepUpCode(method, originOf(c)))
    return c.json(v.parse(CodeSent, sent), 202)
  }
)

stepUpRoutes.post(
  "/passkey",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "askStepUpPasskey",
    summary: "Ask for a passkey that proves it",
    responses: {
      200: answer("Options for navigator.credentials.get", PasskeyJson),
      ...refusals("FactorNotEnrolled")
    }
  }),
  async (c) => c.json(v.parse(PasskeyJson, await runForCitizen(c, askStepUpPasskey())))
)

stepUpRoutes.post(
  "/",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "stepUp",
    summary: "Prove it; the session goes on under a new token",
    responses: {
      204: { description: "Proven" },
      ...refusals(
        "FactorNotEnrolled",
        "FactorNotProven",
        "FactorsLocked",
        "CodeWrong",
        "CodeSpent",
        "PasswordWrong",
        "TooManyTries",
        "HashingBusy",
        "SessionGone"
      )
    }
  }),
  validator("json", StepUp, orProblem),
  async (c) => {
    giveToken(c, await runForCitizen(c, stepUp(c.req.valid("json"), originOf(c))))
    return c.body(null, 204)
  }
)
