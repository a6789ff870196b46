import { PasskeyJson, PasskeySignIn } from "@opora/contract/accounts/factors"
import { SignInStep } from "@opora/contract/accounts/sign-in"
import {
  askForSignIn,
  signInWithPasskey
} from "@opora/domain/accounts/passkeys/sign-in-with-passkey"
import { type Context, Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import { hash, randomBytes } from "node:crypto"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { run } from "../http/run.ts"
import type { ApiEnv } from "../http/world.ts"
import { giveSession } from "./cookies.ts"
import { originOf } from "./origin.ts"

/** Names the browser that asks for a passkey: an answer made in another is worth nothing. */
const browserCookie = "__Host-passkey"

const cookie = {
  path: "/",
  httpOnly: true,
  secure: true,
  sameSite: "Strict",
  maxAge: 3600
} as const

/** Sign in by a passkey alone. */
export const passkeySignInRoutes = new Hono<ApiEnv>()

passkeySignInRoutes.post(
  "/",
  guard({ who: "anyone" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "askForPasskeySignIn",
    summary: "Begin to sign in with a passkey; the answer is the same for everybody",
    responses: {
      200: answer("Options for navigator.credentials.get", PasskeyJson),
      ...refusals("TooManyTries")
    }
  }),
  async (c) => {
    const browser = getCookie(c, browserCookie) ?? randomBytes(32).toString("base64url")
    setCookie(c, browserCookie, browser, cookie)
    const options = await run(c, askForSignIn(boundTo(browser), originOf(c)))
    return c.json(v.parse(PasskeyJson, options))
  }
)

passkeySignInRoutes.post(
  "/answer",
  guard({ who: "anyone" }),
  describeRoute({
    tags: ["accounts"],
    operationId: "signInWithPasskey",
    summary: "Sign in with a passkey",
    responses: {
      200: answer("Signed in: the session is in a cookie", SignInStep),
      ...refusals("PasskeyRefused", "PasskeyUnknown")
    }
  }),
  validator("json", PasskeySignIn, orProblem),
  async (c) => {
    const browser = getCookie(c, browserCookie) ?? ""
    const { answer: shown } = c.req.valid("json")
    const useCase = signInWithPasskey(shown, boundTo(browser), originOf(c))
    const opened = await run(c, useCase)
    signedInHere(c)
    giveSession(c, opened)
    return c.json(v.parse(SignInStep, { step: "signed-in" }))
  }
)

const signedInHere = (c: Context) => deleteCookie(c, browserCookie, { path: "/", secure: true })

const boundTo = (browser: string): string => hash("sha256", browser)
