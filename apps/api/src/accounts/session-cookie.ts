import { accountPolicy } from "@opora/domain/accounts/account-policy"
import type { Token } from "@opora/domain/accounts/token"
import type { Context } from "hono"
import { setCookie } from "hono/cookie"
import { sessionCookie } from "../http/guard.ts"

/**
 * Put the session's token into its cookie (ASVS 3.3): after signing in, a step-up, a new level, a changed
 * factor or password. Scripts can't read it, and no other site's command carries it.
 */
export const keepSession = (c: Context, token: Token): void =>
  setCookie(c, sessionCookie, token, {
    path: "/",
    httpOnly: true,
    secure: true,
    sameSite: "Lax",
    maxAge: accountPolicy.session.wholeFor
  })
