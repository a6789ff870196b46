import { HandOver } from "@opora/contract/staff/desk"
import {
  AskForScans,
  IdentityCaseAtDesk,
  IdentityCaseMoved,
  IdentityCasePath,
  IdentityScanPath,
  RefuseIdentity
} from "@opora/contract/verification/identity-desk"
import * as decisions from "@opora/domain/verification/decide-identity-case"
import { viewIdentityCase, viewScan } from "@opora/domain/verification/view-identity-case"
import { Hono } from "hono"
import { validator } from "hono-openapi"
import * as v from "valibot"
import { orProblem } from "../http/or-problem.ts"
import { runForClerk } from "../http/run.ts"
import type { ClerkEnv } from "../http/world.ts"
import { byOperator, described, looking } from "./described-operation.ts"

const moved = (kept: { readonly id: string; readonly status: string }) =>
  v.parse(IdentityCaseMoved, kept)

/** Identity checks at the desk: an operator takes one, looks, and decides. */
export const identityDeskRoutes = new Hono<ClerkEnv>()
  .get(
    "/:caseId",
    byOperator,
    looking("viewIdentityCase", "The check in hand. The look is journalled", IdentityCaseAtDesk),
    validator("param", IdentityCasePath, orProblem),
    async (c) => {
      const seen = await runForClerk(c, viewIdentityCase(c.req.valid("param").caseId))
      const { kept, scans, profile } = seen
      return c.json(v.parse(IdentityCaseAtDesk, { ...kept, scans, profile }))
    }
  )
  .get(
    "/:caseId/scans/:kind",
    byOperator,
    looking("viewIdentityScan", "One scan of the check in hand. The look is journalled"),
    validator("param", IdentityScanPath, orProblem),
    async (c) => {
      const { caseId, kind } = c.req.valid("param")
      const { bytes, mediaType } = await runForClerk(c, viewScan(caseId, kind))
      // A stranger's file: shown as what we found it to be, and allowed to do nothing.
      c.header("content-security-policy", "sandbox; default-src 'none'")
      // The desk's own page shows it from its bytes: at this address it opens nowhere (C5).
      const ending = mediaType.replace(/^.*\//, "")
      c.header("content-disposition", `attachment; filename*=UTF-8''${kind}.${ending}`)
      c.header("content-type", mediaType)
      return c.body(new Uint8Array(bytes))
    }
  )
  .post(
    "/:caseId/take",
    byOperator,
    described("takeIdentityCase", "Take the check: of several who try at once, one has it"),
    validator("param", IdentityCasePath, orProblem),
    async (c) => {
      const { caseId } = c.req.valid("param")
      return c.json(moved(await runForClerk(c, decisions.takeIdentityCase(caseId))))
    }
  )
  .post(
    "/:caseId/return",
    byOperator,
    described("returnIdentityCase", "Give the check back to the queue"),
    validator("param", IdentityCasePath, orProblem),
    async (c) => {
      const { caseId } = c.req.valid("param")
      return c.json(moved(await runForClerk(c, decisions.returnIdentityCase(caseId))))
    }
  )
  .post(
    "/:caseId/hand-over",
    byOperator,
    described("handOverIdentityCase", "Hand the check over to another operator", "ClerkNotFound"),
    validator("param", IdentityCasePath, orProblem),
    validator("json", HandOver, orProblem),
    async (c) => {
      const { caseId } = c.req.valid("param")
      const handOver = decisions.handOverIdentityCase(caseId, c.req.valid("json").to)
      return c.json(moved(await runForClerk(c, handOver)))
    }
  )
  .post(
    "/:caseId/ask-for-scans",
    byOperator,
    described("askForScans", "Ask the citizen for better scans"),
    validator("param", IdentityCasePath, orProblem),
    validator("json", AskForScans, orProblem),
    async (c) => {
      const { wanted, comment } = c.req.valid("json")
      const ask = decisions.askForScans(c.req.valid("param").caseId, wanted, comment)
      return c.json(moved(await runForClerk(c, ask)))
    }
  )
  .post(
    "/:caseId/approve",
    byOperator,
    described("approveIdentity", "Confirm the identity", "AnotherVerifiedAccount"),
    validator("param", IdentityCasePath, orProblem),
    async (c) => {
      const { caseId } = c.req.valid("param")
      return c.json(moved(await runForClerk(c, decisions.approveIdentity(caseId))))
    }
  )
  .post(
    "/:caseId/refuse",
    byOperator,
    described("refuseIdentity", "Refuse, and say why"),
    validator("param", IdentityCasePath, orProblem),
    validator("json", RefuseIdentity, orProblem),
    async (c) => {
      const { reason, comment } = c.req.valid("json")
      const refuse = decisions.refuseIdentity(c.req.valid("param").caseId, reason, comment)
      return c.json(moved(await runForClerk(c, refuse)))
    }
  )
