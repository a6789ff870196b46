import {
  FactorChange,
  Factors,
  RecoveryCodes,
  TotpCode,
  TotpOffer
} from "@opora/contract/accounts/factors"
import { chooseFactors } from "@opora/domain/accounts/factors/choose-factors"
import { listFactors } from "@opora/domain/accounts/factors/list-factors"
import { freshForFactors } from "@opora/domain/accounts/factors/require-highest"
import { mostPasskeys } from "@opora/domain/accounts/passkeys/passkey"
import { makeRecoveryCodes } from "@opora/domain/accounts/recovery-codes/make-recovery-codes"
import {
  beginTotp,
  enrolTotp,
  removeTotp,
  timeToScan
} from "@opora/domain/accounts/totp/enrol-totp"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { giveToken } from "./cookies.ts"

/** «Настройки безопасности»: the second factors of the citizen. */
export const factorRoutes = new Hono<CitizenEnv>()

factorRoutes.get(
  "/factors",
  guard({ who: "citizen" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "listFactors",
    summary: "The ways the citizen can prove who they are",
    responses: { 200: answer("The factors", Factors) }
  }),
  async (c) => {
    const { choice, ...kept } = await runForCitizen(c, listFactors())
    return c.json(v.parse(Factors, { ...choice, ...kept, mostPasskeys }))
  }
)

factorRoutes.patch(
  "/factors",
  guard({ who: "citizen", aal: "highest", fresh: freshForFactors }),
  describeRoute({
    tags: ["accounts"],
    operationId: "chooseFactors",
    summary: "Switch codes on or off, or choose the primary factor",
    responses: {
      204: { description: "Done" },
      ...refusals("StepUpNeeded", "FactorMissing", "LastStrongFactor", "SessionGone")
    }
  }),
  validator("json", FactorChange, orProblem),
  async (c) => {
    giveToken(c, await runForCitizen(c, chooseFactors(c.req.valid("json"))))
    return c.body(null, 204)
  }
)

factorRoutes.post(
  "/totp",
  guard({ who: "citizen", aal: "highest", fresh: freshForFactors }),
  describeRoute({
    tags: ["accounts"],
    operationId: "beginTotp",
    summary: "Make a secret for an authenticator app; its first right code switches it on",
    responses: {
      201: answer("The secret, shown once", TotpOffer),
      ...refusals("StepUpNeeded")
    }
  }),
  async (c) => c.json(v.parse(TotpOffer, await runForCitizen(c, beginTotp())), 201)
)

factorRoutes.post(
  "/totp/code",
  guard({ who: "citizen", aal: "highest", fresh: timeToScan }),
  describeRoute({
    tags: ["accounts"],
    operationId: "enrolTotp",
    summary: "Switch the authenticator app on by its first code",
    responses: {
      204: { description: "Done" },
      ...refusals("StepUpNeeded", "FactorNotProven", "SessionGone")
    }
  }),
  validator("json", TotpCode, orProblem),
  async (c) => {
    giveToken(c, await runForCitizen(c, enrolTotp(c.req.valid("json").code)))
    return c.body(null, 204)
  }
)

factorRoutes.delete(
  "/totp",
  guard({ who: "citizen", aal: "highest", fresh: freshForFactors }),
  describeRoute({
    tags: ["accounts"],
    operationId: "removeTotp",
    summary: "Switch the authenticator app off",
    responses: {
      204: { description: "Done" },
      ...refusals("StepUpNeeded", "LastStrongFactor", "SessionGone")
    }
  }),
  async (c) => {
    giveToken(c, await runForCitizen(c, removeTotp()))
    return c.body(null, 204)
  }
)

factorRoutes.post(
  "/recovery-codes",
  guard({ who: "citizen", aal: "highest", fresh: freshForFactors }),
  describeRoute({
    tags: ["accounts"],
    operationId: "makeRecoveryCodes",
    summary: "Make ten recovery codes in the place of all before",
    responses: {
      201: answer("The codes, shown once", RecoveryCodes),
      ...refusals("StepUpNeeded", "SessionGone")
    }
  }),
  async (c) => {
    const { codes, token } = await runForCitizen(c, makeRecoveryCodes())
    giveToken(c, token)
    return c.json(v.parse(RecoveryCodes, { codes }), 201)
  }
)
