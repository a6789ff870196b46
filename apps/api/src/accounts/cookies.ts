import { accountPolicy } from "@opora/domain/accounts/account-policy"
import { FlowOver } from "@opora/domain/accounts/login-flows"
import type { OpenedSession } from "@opora/domain/accounts/open-session"
import { Token, TokenHash } from "@opora/domain/accounts/token"
import { Effect } from "effect"
import type { Context } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import { hash } from "node:crypto"
import * as v from "valibot"
import { cookieOnly as only, sessionCookie } from "../http/session-cookies.ts"

const flowCookie = "__Host-flow"
const deviceCookie = "__Host-device"

/** Give the browser its session and, if it is to be remembered, its device. The flow is over. */
export const giveSession = (c: Context, { token, deviceToken }: OpenedSession): void => {
  giveToken(c, token)
  if (deviceToken) {
    const maxAge = accountPolicy.trustedDevice.livesFor
    setCookie(c, deviceCookie, deviceToken, { ...only, maxAge })
  }
  if (getCookie(c, flowCookie) !== undefined) deleteCookie(c, flowCookie, only)
}

/**
 * Put the session's token into its cookie: after signing in, a step-up, a new level, a changed factor or
 * password. It goes with the browser; how long the session lives is the server's to say (ASVS 3.3).
 */
export const giveToken = (c: Context, token: Token): void =>
  setCookie(c, sessionCookie, token, only)

/** Take the session out of the browser, and what it kept of the account. */
export const takeSession = (c: Context): void => {
  deleteCookie(c, sessionCookie, only)
  c.header("clear-site-data", '"cache", "storage"')
}

/** Give the browser the flow it is in. */
export const giveFlow = (c: Context, token: Token): void =>
  setCookie(c, flowCookie, token, { ...only, maxAge: accountPolicy.flow.livesFor })

/** The flow the browser is in, by its token's hash. */
export const flowOf = (c: Context): Effect.Effect<TokenHash, FlowOver> => {
  const flow = hashOfCookie(c, flowCookie)
  return flow ? Effect.succeed(flow) : new FlowOver()
}

/** What the browser shows to be remembered by. */
export const deviceTokenOf = (c: Context): TokenHash | undefined => hashOfCookie(c, deviceCookie)

const hashOfCookie = (c: Context, name: string): TokenHash | undefined => {
  const token = getCookie(c, name)
  return v.is(Token, token) ? v.parse(TokenHash, hash("sha256", token)) : undefined
}
