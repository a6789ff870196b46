import { ConfirmationHeader } from "@opora/contract/accounts/proof"
import { ApplicationPath, Moved } from "@opora/contract/applications/applications"
import { ReceiptActToSign, ReceiptBody } from "@opora/contract/applications/receipts"
import { confirmReceipt } from "@opora/domain/applications/receipt/confirm-receipt"
import { showReceiptAct } from "@opora/domain/applications/receipt/show-receipt-act"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { movedTo } from "./moved-to.ts"

const reading = ["ApplicationNotFound", "MoveRefused"] as const

/** The act of receipt: read, then signed. */
export const receiptRoutes = new Hono<CitizenEnv>()
  .get(
    "/:applicationId/receipt",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "showReceiptAct",
      summary: "The act of receipt as it would be signed now",
      tags: ["applications"],
      responses: { 200: answer("What is signed", ReceiptActToSign), ...refusals(...reading) }
    }),
    validator("param", ApplicationPath, orProblem),
    async (c) => {
      const { applicationId } = c.req.valid("param")
      const shown = await runForCitizen(c, showReceiptAct(applicationId))
      return c.json(v.parse(ReceiptActToSign, shown))
    }
  )
  .post(
    "/:applicationId/receipt",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "confirmReceipt",
      summary:
        "Sign the act of receipt, which closes the application; signed again, it is as it was",
      description:
        "Needs the header `Confirmation` for the operation `applications.confirm-receipt` with the payload " +
        "`{applicationId, version}`: a simple electronic signature (63-ФЗ, articles 5 and 9). The signed " +
        "act is a document in the wallet soon after, named by `sent.received.act`.",
      tags: ["applications"],
      responses: {
        200: answer("How it stands now", Moved),
        ...refusals(...reading, "ConfirmationNeeded", "ConfirmationMismatch", "ApplicationChanged")
      }
    }),
    validator("param", ApplicationPath, orProblem),
    validator("header", ConfirmationHeader, orProblem),
    validator("json", ReceiptBody, orProblem),
    async (c) => {
      const { applicationId } = c.req.valid("param")
      const { confirmation } = c.req.valid("header")
      const receipt = { version: c.req.valid("json").version, confirmation }
      const signed = await runForCitizen(c, confirmReceipt(applicationId, receipt))
      return c.json(v.parse(Moved, movedTo(signed)))
    }
  )
