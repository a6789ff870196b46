import { Moved } from "@opora/contract/applications/applications"
import { CasePath } from "@opora/contract/applications/cases"
import { RefundBody } from "@opora/contract/applications/refunds"
import { refundDuty } from "@opora/domain/applications/refund/refund-duty"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForClerk } from "../http/run.ts"
import type { ClerkEnv } from "../http/world.ts"
import { movedTo } from "./moved-to.ts"

/** The duty of a refused or withdrawn application goes back by its agency's decision. */
export const refundRoutes = new Hono<ClerkEnv>().post(
  "/:number/refund",
  guard({ who: "clerk", roles: ["clerk"] }),
  describeRoute({
    operationId: "refundDuty",
    summary:
      "Give the duty of a refused or withdrawn application back; asked again, it is asked once",
    tags: ["desk"],
    responses: {
      202: answer("How the case stands; the bank is asked next", Moved),
      ...refusals(
        "RoleMissing",
        "ApplicationNotFound",
        "MoveRefused",
        "ApplicationChanged",
        "DutyNotAlone",
        "PaymentRefused",
        "BooksChanged"
      )
    }
  }),
  validator("param", CasePath, orProblem),
  validator("json", RefundBody, orProblem),
  async (c) => {
    const { number } = c.req.valid("param")
    const { version, reason } = c.req.valid("json")
    const moved = await runForClerk(c, refundDuty(number, version, reason))
    return c.json(v.parse(Moved, movedTo(moved)), 202)
  }
)
