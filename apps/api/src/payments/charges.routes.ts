import { ChargeList, ChargePath, ChargesQuery, ChargeView } from "@opora/contract/payments/charges"
import { listCharges, listUnpaid, viewCharge } from "@opora/domain/payments/list-charges"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageIn } from "../http/page-in.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"

/** What citizens owe. */
export const chargeRoutes = new Hono<CitizenEnv>()
  .get(
    "/unpaid",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listUnpaidCharges",
      summary: "What the citizen still has to pay, soonest due first",
      tags: ["payments"],
      responses: { 200: answer("All of it on one page", ChargeList) }
    }),
    async (c) => c.json(v.parse(ChargeList, { items: await runForCitizen(c, listUnpaid()) }))
  )
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listCharges",
      summary: "All charges of the citizen, newest first",
      tags: ["payments"],
      responses: {
        200: answer("A page of charges", ChargeList)
      }
    }),
    validator("query", ChargesQuery, orProblem),
    async (c) => {
      const page = pageIn(c.req.valid("query"))
      const items = await runForCitizen(c, listCharges(page.asked))
      return c.json(v.parse(ChargeList, page.shown(items)))
    }
  )
  .get(
    "/:chargeId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "viewCharge",
      summary: "One charge of the citizen",
      tags: ["payments"],
      responses: {
        200: answer("The charge", ChargeView),
        ...refusals("ChargeNotFound")
      }
    }),
    validator("param", ChargePath, orProblem),
    async (c) => {
      const charge = await runForCitizen(c, viewCharge(c.req.valid("param").chargeId))
      return c.json(v.parse(ChargeView, charge))
    }
  )
