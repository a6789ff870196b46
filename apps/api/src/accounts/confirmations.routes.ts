import { CodeSent } from "@opora/contract/accounts/contact"
import { PasskeyJson } from "@opora/contract/accounts/factors"
import {
  CodeWanted,
  Confirmation,
  ConfirmationPath,
  ConfirmationProof,
  ConfirmationToken,
  NewConfirmation
} from "@opora/contract/accounts/proof"
import {
  askConfirmationPasskey,
  beginConfirmation,
  sendConfirmationCode
} from "@opora/domain/accounts/confirmations/begin-confirmation"
import { giveConfirmation } from "@opora/domain/accounts/confirmations/give-confirmation"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { originOf } from "./origin.ts"

/** Confirm one operation on one payload. The token goes into the operation's header `Confirmation`. */
export const confirmationRoutes = new Hono<CitizenEnv>()

confirmationRoutes.post(
  "/",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "beginConfirmation",
    summary: "Begin to confirm an operation",
    responses: {
      201: answer("What waits, and how it can be confirmed", Confirmation)
    }
  }),
  validator("json", NewConfirmation, orProblem),
  async (c) => {
    const { operation, payload } = c.req.valid("json")
    const asked = await runForCitizen(c, beginConfirmation(operation, payload))
    return c.json(v.parse(Confirmation, asked), 201)
  }
)

confirmationRoutes.post(
  "/:id/send",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "sendConfirmationCode",
    summary: "Send a code that confirms this and nothing else",
    responses: {
      202: answer("A code is under way", CodeSent),
      ...refusals("ConfirmationOver", "FactorNotEnrolled", "CodeSentLately", "TooManyTries")
    }
  }),
  validator("param", ConfirmationPath, orProblem),
  validator("json", CodeWanted, orProblem),
  async (c) => {
    const { method } = c.req.valid("json")
    const useCase = sendConfirmationCode(c.req.valid("param").id, method, originOf(c))
    return c.json(v.parse(CodeSent, await runForCitizen(c, useCase)), 202)
  }
)

confirmationRoutes.post(
  "/:id/passkey",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "askConfirmationPasskey",
    summary: "Ask for a passkey that confirms it",
    responses: {
      200: answer("Options for navigator.credentials.get", PasskeyJson),
      ...refusals("ConfirmationOver", "FactorNotEnrolled")
    }
  }),
  validator("param", ConfirmationPath, orProblem),
  async (c) => {
    const options = await runForCitizen(c, askConfirmationPasskey(c.req.valid("param").id))
    return c.json(v.parse(PasskeyJson, options))
  }
)

confirmationRoutes.post(
  "/:id/verify",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "giveConfirmation",
    summary: "Confirm it",
    responses: {
      200: answer("The token: good once, for five minutes", ConfirmationToken),
      ...refusals(
        "ConfirmationOver",
        "FactorNotEnrolled",
        "FactorNotProven",
        "FactorsLocked",
        "CodeWrong",
        "CodeSpent"
      )
    }
  }),
  validator("param", ConfirmationPath, orProblem),
  validator("json", ConfirmationProof, orProblem),
  async (c) => {
    const useCase = giveConfirmation(c.req.valid("param").id, c.req.valid("json"))
    return c.json(v.parse(ConfirmationToken, { token: await runForCitizen(c, useCase) }))
  }
)
