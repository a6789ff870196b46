import {
  OwnIdentityCase,
  ScanPath,
  ScansChosen,
  ScanShown,
  Verification
} from "@opora/contract/verification/verification"
import { largestFile } from "@opora/domain/documents/file"
import { answerIdentityCase } from "@opora/domain/verification/answer-identity-case"
import { showStanding } from "@opora/domain/verification/show-standing"
import { submitIdentityCase } from "@opora/domain/verification/submit-identity-case"
import { uploadScan } from "@opora/domain/verification/upload-scan"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, files, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import { uploaded } from "../http/uploaded.ts"
import type { CitizenEnv } from "../http/world.ts"
import { scanShown } from "./scan-shown.ts"

const sending = ["ScanNotFound"] as const

export const verificationRoutes = new Hono<CitizenEnv>()
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "showVerification",
      summary: "How well the account knows its owner, on what that rests, what is still to do",
      tags: ["verification"],
      responses: { 200: answer("The citizen's standing", Verification) }
    }),
    async (c) => {
      const shown = await runForCitizen(c, showStanding())
      const scans = shown.scans.map(scanShown)
      return c.json(v.parse(Verification, { ...shown, scans }))
    }
  )
  .post(
    "/scans/:kind",
    guard({ who: "citizen", upload: true }),
    describeRoute({
      operationId: "uploadScan",
      summary: "Upload a scan for an identity check: the body is the PDF, JPEG or PNG itself",
      tags: ["verification"],
      requestBody: { required: true, content: files },
      responses: {
        201: answer("The scan", ScanShown),
        ...refusals("FileRefused", "TooManyTries")
      }
    }),
    validator("param", ScanPath, orProblem),
    async (c) => {
      const bytes = await uploaded(c, largestFile)
      const scan = await runForCitizen(c, uploadScan(c.req.valid("param").kind, bytes))
      return c.json(v.parse(ScanShown, scanShown(scan)), 201)
    }
  )
  .post(
    "/identity-cases",
    guard({ who: "citizen", level: "standard" }),
    describeRoute({
      operationId: "submitIdentityCase",
      summary: "Ask for an identity check by scans; the same scans sent twice make one check",
      tags: ["verification"],
      responses: {
        201: answer("The check", OwnIdentityCase),
        ...refusals(
          ...sending,
          "LevelTooLow",
          "ProfileRefused",
          "IdentityCaseUnderWay",
          "IdentityProven"
        )
      }
    }),
    validator("json", ScansChosen, orProblem),
    async (c) => {
      const kept = await runForCitizen(c, submitIdentityCase(c.req.valid("json")))
      return c.json(v.parse(OwnIdentityCase, kept), 201)
    }
  )
  .post(
    "/identity-cases/answer",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "answerIdentityCase",
      summary: "Bring the scans an operator asked for anew",
      tags: ["verification"],
      responses: {
        200: answer("The check", OwnIdentityCase),
        ...refusals(
          ...sending,
          "IdentityCaseNotFound",
          "IdentityCaseRefused",
          "IdentityCaseMovedOn"
        )
      }
    }),
    validator("json", ScansChosen, orProblem),
    async (c) => {
      const kept = await runForCitizen(c, answerIdentityCase(c.req.valid("json")))
      return c.json(v.parse(OwnIdentityCase, kept))
    }
  )
