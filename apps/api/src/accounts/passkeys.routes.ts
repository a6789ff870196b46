import {
  MadePasskey,
  NewPasskey,
  PasskeyJson,
  PasskeyPath,
  RemovedPasskey,
  RenamedPasskey,
  ShownPasskey
} from "@opora/contract/accounts/factors"
import { freshForFactors } from "@opora/domain/accounts/factors/require-highest"
import { addPasskey, askForPasskey } from "@opora/domain/accounts/passkeys/add-passkey"
import { removePasskey, renamePasskey } from "@opora/domain/accounts/passkeys/change-passkey"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { giveToken } from "./cookies.ts"

/** Passkeys and security keys of the citizen. How fresh the session must be, the use cases know. */
export const passkeyRoutes = new Hono<CitizenEnv>()

passkeyRoutes.post(
  "/options",
  guard({ who: "citizen", aal: "highest", fresh: freshForFactors }),
  describeRoute({
    tags: ["accounts"],
    operationId: "askForPasskey",
    summary: "Begin to add a passkey or a security key",
    responses: {
      200: answer("Options for navigator.credentials.create", PasskeyJson),
      ...refusals("StepUpNeeded")
    }
  }),
  validator("json", NewPasskey, orProblem),
  async (c) => {
    const { kind } = c.req.valid("json")
    return c.json(v.parse(PasskeyJson, await runForCitizen(c, askForPasskey(kind))))
  }
)

passkeyRoutes.post(
  "/",
  guard({ who: "citizen", aal: "highest", fresh: freshForFactors }),
  describeRoute({
    tags: ["accounts"],
    operationId: "addPasskey",
    summary: "Add the passkey that was made",
    responses: {
      201: answer("The passkey", ShownPasskey),
      ...refusals("StepUpNeeded", "PasskeyRefused", "PasskeyNotAdded", "SessionGone")
    }
  }),
  validator("json", MadePasskey, orProblem),
  async (c) => {
    const made = c.req.valid("json")
    const { passkey, token } = await runForCitizen(c, addPasskey(made.answer, made.name))
    giveToken(c, token)
    return c.json(v.parse(ShownPasskey, passkey), 201)
  }
)

passkeyRoutes.patch(
  "/:id",
  guard({ who: "citizen", aal: "highest", fresh: freshForFactors }),
  describeRoute({
    tags: ["accounts"],
    operationId: "renamePasskey",
    summary: "Call a passkey something else",
    responses: {
      204: { description: "Done" },
      ...refusals("StepUpNeeded", "PasskeyNotFound")
    }
  }),
  validator("param", PasskeyPath, orProblem),
  validator("json", RenamedPasskey, orProblem),
  async (c) => {
    await runForCitizen(c, renamePasskey(c.req.valid("param").id, c.req.valid("json").name))
    return c.body(null, 204)
  }
)

passkeyRoutes.delete(
  "/:id",
  guard({ who: "citizen", aal: "highest", fresh: freshForFactors }),
  describeRoute({
    tags: ["accounts"],
    operationId: "removePasskey",
    summary: "Remove a passkey",
    responses: {
      200: answer("What the authenticator may forget", RemovedPasskey),
      ...refusals("StepUpNeeded", "PasskeyNotFound", "LastStrongFactor", "SessionGone")
    }
  }),
  validator("param", PasskeyPath, orProblem),
  async (c) => {
    const { credentialId, token } = await runForCitizen(c, removePasskey(c.req.valid("param").id))
    giveToken(c, token)
    return c.json(v.parse(RemovedPasskey, { credentialId }))
  }
)
