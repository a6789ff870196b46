import { CurrentDeskSession, DeskSignIn } from "@opora/contract/staff/desk"
import { idleEndOf, type SeenDeskSession } from "@opora/domain/staff/desk-session"
import { showDeskSession } from "@opora/domain/staff/show-desk-session"
import { signInAtDesk } from "@opora/domain/staff/sign-in"
import { signOutOfDesk } from "@opora/domain/staff/sign-out"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import * as v from "valibot"
import { originOf } from "../accounts/origin.ts"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { run, runForClerk } from "../http/run.ts"
import { deskCookie } from "../http/session-cookies.ts"
import type { ApiEnv, ClerkEnv } from "../http/world.ts"

const cookie = { path: "/", secure: true, httpOnly: true, sameSite: "Strict" } as const

const shown = (session: SeenDeskSession) =>
  v.parse(CurrentDeskSession, { ...session, idleEndsAt: idleEndOf(session) })

/** Staff come in by password and authenticator code together. Nobody registers here. */
export const deskSignInRoutes = new Hono<ApiEnv>().post(
  "/",
  guard({ who: "anyone" }),
  describeRoute({
    operationId: "signInAtDesk",
    summary: "Sign in at the desk with login, password and authenticator code",
    tags: ["desk"],
    responses: {
      201: answer("Who sits at the desk", CurrentDeskSession),
      ...refusals("DeskSignInRefused", "TooManyTries", "HashingBusy")
    }
  }),
  validator("json", DeskSignIn, orProblem),
  async (c) => {
    const signIn = signInAtDesk({ ...c.req.valid("json"), origin: originOf(c) })
    const { token, session } = await run(c, signIn)
    setCookie(c, deskCookie, token, cookie)
    return c.json(shown(session), 201)
  }
)

export const deskSessionRoutes = new Hono<ClerkEnv>()
  .get(
    "/",
    guard({ who: "clerk", background: true }),
    describeRoute({
      operationId: "deskSession",
      summary: "Who sits at the desk, and how long for; asking keeps nobody signed in",
      tags: ["desk"],
      responses: { 200: answer("The session", CurrentDeskSession) }
    }),
    async (c) => {
      const token = getCookie(c, deskCookie) ?? ""
      return c.json(shown(await runForClerk(c, showDeskSession(token))))
    }
  )
  .delete(
    "/",
    guard({ who: "clerk" }),
    describeRoute({
      operationId: "signOutOfDesk",
      summary: "End the session at the desk",
      tags: ["desk"],
      responses: { 204: { description: "Ended" } }
    }),
    async (c) => {
      await runForClerk(c, signOutOfDesk())
      deleteCookie(c, deskCookie, cookie)
      c.header("clear-site-data", '"cache", "storage"')
      return c.body(null, 204)
    }
  )
