import { ConfirmationHeader } from "@opora/contract/accounts/proof"
import { ApplicationPath } from "@opora/contract/applications/applications"
import {
  ApplicationReceipt,
  DraftBody,
  DraftSaved,
  RepeatBody,
  SubmitBody
} from "@opora/contract/applications/drafts"
import { repeatApplication } from "@opora/domain/applications/repeat-application"
import { saveDraft } from "@opora/domain/applications/save-draft"
import { submitApplication } from "@opora/domain/applications/submit-application"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"

const saving = [
  "ServiceNotFound",
  "ServiceSuspended",
  "DraftMovedOn",
  "MoveRefused",
  "ApplicationChanged"
] as const

/** Drafts and sending them. A draft is named by the device it is written on, so saving is safe to repeat. */
export const draftRoutes = new Hono<CitizenEnv>()
  .put(
    "/:applicationId/draft",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "saveDraft",
      summary: "Keep a draft; an old copy overwrites nothing and is told what differs",
      description:
        "The identifier is yours to make, a UUID: under it the draft is kept once. `answers` go by the " +
        "fields of `GET /catalogue/services/{code}/definition`; what the account knows of its owner is in " +
        "`GET /profile`. `version` is 0 for a new draft, then what the last save answered.",
      tags: ["applications"],
      responses: { 200: answer("Kept, now or before", DraftSaved), ...refusals(...saving) }
    }),
    validator("param", ApplicationPath, orProblem),
    validator("json", DraftBody, orProblem),
    async (c) => {
      const { applicationId } = c.req.valid("param")
      const saved = await runForCitizen(c, saveDraft(applicationId, c.req.valid("json")))
      return c.json(v.parse(DraftSaved, saved))
    }
  )
  .post(
    "/:applicationId/submit",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "submitApplication",
      summary: "Send the application; sent again, it is answered with the same number",
      description:
        "Needs the header `Confirmation` for the operation `applications.submit` with the payload " +
        "`{applicationId, version}`: the version that saving the draft answered.",
      tags: ["applications"],
      responses: {
        200: answer("The number it got", ApplicationReceipt),
        ...refusals(
          "LevelTooLow",
          "ApplicationNotFound",
          "DraftMovedOn",
          "AnswersRefused",
          "ConfirmationNeeded",
          "ConfirmationMismatch",
          "MoveRefused",
          "ApplicationChanged"
        )
      }
    }),
    validator("param", ApplicationPath, orProblem),
    validator("header", ConfirmationHeader, orProblem),
    validator("json", SubmitBody, orProblem),
    async (c) => {
      const { applicationId } = c.req.valid("param")
      const { confirmation } = c.req.valid("header")
      const submission = { version: c.req.valid("json").version, confirmation }
      const receipt = await runForCitizen(c, submitApplication(applicationId, submission))
      return c.json(v.parse(ApplicationReceipt, receipt))
    }
  )
  .post(
    "/:applicationId/repeat",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "repeatApplication",
      summary: "Begin a new draft with the data of this application",
      tags: ["applications"],
      responses: {
        200: answer("The new draft is kept", DraftSaved),
        ...refusals(...saving, "ApplicationNotFound")
      }
    }),
    validator("param", ApplicationPath, orProblem),
    validator("json", RepeatBody, orProblem),
    async (c) => {
      const { applicationId } = c.req.valid("param")
      const { draftId } = c.req.valid("json")
      const saved = await runForCitizen(c, repeatApplication(applicationId, draftId))
      return c.json(v.parse(DraftSaved, saved))
    }
  )
