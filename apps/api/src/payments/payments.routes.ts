import { IdempotencyKey } from "@opora/contract/idempotency"
import {
  PaymentDetail,
  PaymentList,
  PaymentPath,
  PaymentsQuery,
  PaymentStarted,
  StartPayment
} from "@opora/contract/payments/payments"
import { listPayments, viewPayment } from "@opora/domain/payments/list-payments"
import { startPayment } from "@opora/domain/payments/start-payment"
import { viewReceipt } from "@opora/domain/payments/view-receipt"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageIn } from "../http/page-in.ts"
import { runOnce } from "../http/run-once.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"

/** Payments of citizens. */
export const paymentRoutes = new Hono<CitizenEnv>()
  .post(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "startPayment",
      summary: "Go to the bank to pay one or several charges in one sum",
      description:
        "Needs an `Idempotency-Key`. Whoever comes back to a payment under way for these charges takes " +
        "it up again.",
      tags: ["payments"],
      responses: {
        201: answer("Where to send the citizen to pay", PaymentStarted),
        ...refusals(
          "ChargeNotFound",
          "PaymentNotFound",
          "ChargeRefused",
          "PaymentRefused",
          "BooksChanged",
          "StillAnswering",
          "KeyUsedForAnother",
          "ProviderRefused",
          "ProviderUnavailable"
        )
      }
    }),
    validator("header", IdempotencyKey, orProblem),
    validator("json", StartPayment, orProblem),
    async (c) => {
      const started = await runOnce(c, startPayment(c.req.valid("json").charges))
      return c.json(v.parse(PaymentStarted, started), 201)
    }
  )
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listPayments",
      summary: "The citizen's payments, newest first",
      tags: ["payments"],
      responses: {
        200: answer("A page of payments", PaymentList)
      }
    }),
    validator("query", PaymentsQuery, orProblem),
    async (c) => {
      const page = pageIn(c.req.valid("query"))
      const items = await runForCitizen(c, listPayments(page.asked))
      return c.json(v.parse(PaymentList, page.shown(items)))
    }
  )
  .get(
    "/:paymentId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "viewPayment",
      summary: "One payment: what it is for, how it stands, and its receipt",
      tags: ["payments"],
      responses: {
        200: answer("The payment", PaymentDetail),
        ...refusals("PaymentNotFound")
      }
    }),
    validator("param", PaymentPath, orProblem),
    async (c) => {
      const { paymentId } = c.req.valid("param")
      const shown = await runForCitizen(c, viewPayment(paymentId))
      const paper = await runForCitizen(c, viewReceipt(paymentId))
      const receipt = paper && { receipt: { documentId: paper.id, code: paper.code } }
      return c.json(v.parse(PaymentDetail, { ...shown, ...receipt }))
    }
  )
