import {
  BankAnswer,
  BankConsent,
  BankLinkPath,
  BankSaid,
  BankVisitBegun,
  LevelNow
} from "@opora/contract/verification/verification"
import { beginBankLink, freshToLink } from "@opora/domain/verification/begin-bank-link"
import { linkBank } from "@opora/domain/verification/link-bank"
import { returnFromBank } from "@opora/domain/verification/return-from-bank"
import { unlinkBank } from "@opora/domain/verification/unlink-bank"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import * as v from "valibot"
import { giveToken } from "../accounts/cookies.ts"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"

/** Binds a visit to the bank to one browser. Lax: it must come along when the bank sends it back. */
const visitCookie = "__Host-bank"
const cookie = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const

const back = ["BankVisitNotFound"] as const

export const bankRoutes = new Hono<CitizenEnv>()
  .post(
    "/begin",
    guard({ who: "citizen", aal: 2, fresh: freshToLink }),
    describeRoute({
      operationId: "beginBankLink",
      summary: "Set out for the bank to link an account there",
      tags: ["verification"],
      responses: {
        200: answer("Where to send the citizen", BankVisitBegun),
        ...refusals("StepUpNeeded", "BankLoginUnavailable")
      }
    }),
    async (c) => {
      const { url, token } = await runForCitizen(c, beginBankLink())
      setCookie(c, visitCookie, token, cookie)
      return c.json(v.parse(BankVisitBegun, { url }))
    }
  )
  .post(
    "/return",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "returnFromBank",
      summary: "What the bank told, beside what the account knows; nothing is linked yet",
      tags: ["verification"],
      responses: {
        200: answer("What the bank told", BankSaid),
        ...refusals(...back, "BankLoginUnavailable", "BankLoginRefused")
      }
    }),
    validator("json", BankAnswer, orProblem),
    async (c) => {
      const { query } = c.req.valid("json")
      const token = getCookie(c, visitCookie) ?? ""
      const said = await runForCitizen(c, returnFromBank(query.replace(/^\?/, ""), token))
      return c.json(v.parse(BankSaid, said))
    }
  )
  .post(
    "/link",
    guard({ who: "citizen", aal: 2, fresh: freshToLink }),
    describeRoute({
      operationId: "linkBank",
      summary: "Link the bank account of the visit, and fill empty sections if that is agreed to",
      tags: ["verification"],
      responses: {
        200: answer("The level from now on", LevelNow),
        ...refusals(
          ...back,
          "StepUpNeeded",
          "SessionGone",
          "BankClaimsDiffer",
          "BankAccountTaken",
          "AnotherVerifiedAccount",
          "ProfileMovedOn"
        )
      }
    }),
    validator("json", BankConsent, orProblem),
    async (c) => {
      const token = getCookie(c, visitCookie) ?? ""
      const { level, token: renewed } = await runForCitizen(c, linkBank(token, c.req.valid("json")))
      deleteCookie(c, visitCookie, cookie)
      giveToken(c, renewed)
      return c.json(v.parse(LevelNow, { level }))
    }
  )
  .delete(
    "/links/:linkId",
    guard({ who: "citizen", aal: 2, fresh: freshToLink }),
    describeRoute({
      operationId: "unlinkBank",
      summary: "Unlink a bank account; what rested on it falls at once",
      tags: ["verification"],
      responses: {
        200: answer("The level from now on", LevelNow),
        ...refusals("StepUpNeeded", "SessionGone", "BankLinkNotFound")
      }
    }),
    validator("param", BankLinkPath, orProblem),
    async (c) => {
      const { level, token } = await runForCitizen(c, unlinkBank(c.req.valid("param").linkId))
      giveToken(c, token)
      return c.json(v.parse(LevelNow, { level }))
    }
  )
